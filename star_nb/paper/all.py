"The laboratory: `from star_nb.paper.all import *`. Written by hand; the modules come from `nbs/paper/`."
from star_nb.many import Sequence
from star_nb.paper.baselines import MINT, SGD, PublishedSTAR, tune_lr
from star_nb.paper.bench import SHAPES, run_bench, show_bench
from star_nb.paper.datasets import (DATASETS, Edit, Item, Task, fit_context, load_edapi, load_examples,
                                    load_gitchameleon, load_items, load_tests, make_prompt, retrieve)
from star_nb.paper.figures import save_figures
from star_nb.paper.frontiers import best_step, curves, plot_frontiers
from star_nb.paper.grid import TrialsFailed, run
from star_nb.paper.methods import NAMED, make_method, method_style, plot_tradeoff, read_results, show_rows
from star_nb.paper.metrics import (RPDSummary, SideEffects, argmax_text, bleu, exact_match, failure_accuracy, gap, gsh,
                                   next_logits, rpd, rpd_summary, side_effects)
from star_nb.paper.opponents import (FTL, MEMIT, ROME, AdaLoRA, AlphaEdit, InARow, KLTuning, LoRA,
                                     PreconditionedDescent, UltraEdit, layers_at, reference_ids)
from star_nb.paper.questions import QUESTIONS, experiment
from star_nb.paper.side_effects import Case, CaseResult, fit_outdated, make_cases, side_effect_benchmark, summarize
from star_nb.paper.store import Job, Store
from star_nb.paper.surface import loss_surface
from star_nb.paper.written import (Trial, drift_rows, drift_texts, edit_trial, find_rows, interval, look_around,
                                   make_trials, mean_row, pass_at_1, run_program, still_there, write)
from star_nb.share import harness

__all__ = [
    'MINT', 'SGD', 'PublishedSTAR', 'tune_lr', 'NAMED', 'make_method', 'method_style', 'read_results', 'show_rows',
    'plot_tradeoff', 'DATASETS', 'Item', 'load_items', 'load_examples', 'make_prompt', 'retrieve', 'fit_context',
    'exact_match', 'failure_accuracy', 'argmax_text', 'bleu', 'rpd', 'rpd_summary', 'RPDSummary', 'gap', 'gsh',
    'side_effects', 'SideEffects', 'next_logits', 'Case', 'CaseResult', 'make_cases', 'fit_outdated',
    'side_effect_benchmark', 'summarize', 'Job', 'Store', 'run', 'TrialsFailed', 'QUESTIONS',
    'experiment', 'best_step', 'curves', 'plot_frontiers', 'save_figures', 'loss_surface', 'SHAPES', 'run_bench',
    'show_bench', 'Sequence', 'PreconditionedDescent', 'KLTuning', 'FTL', 'LoRA', 'AdaLoRA', 'ROME', 'MEMIT',
    'AlphaEdit', 'UltraEdit', 'InARow', 'layers_at', 'reference_ids', 'Task', 'Edit', 'load_tests',
    'load_gitchameleon', 'load_edapi', 'Trial', 'make_trials', 'edit_trial', 'look_around', 'still_there', 'write',
    'pass_at_1', 'run_program', 'harness', 'drift_texts', 'drift_rows', 'interval',
    'find_rows', 'mean_row',
]
