"What a user of the library needs: `from star_nb.all import *`. Written by hand; the modules come from `nbs/`."
import torch

from star_nb.attribution import neuron_scores, plot_scores, read_neurons
from star_nb.closed_form import MARGINS, ClosedForm
from star_nb.descent import Descent
from star_nb.drift import Drift, DriftMeter
from star_nb.examples import Group, examples_from, load_groups
from star_nb.failures import MIGRATIONS, Example, Failure, TokenViews, find_failures, plot_strip, view_tokens
from star_nb.lm import CausalLM, best_device
from star_nb.many import Sequence
from star_nb.occlusion import layer_scores, plot_layers
from star_nb.patch import Patch, PatchStack, plot_patch
from star_nb.preservation import Preservation
from star_nb.prior import Direct
from star_nb.reference import local_texts
from star_nb.repair import STAR, Method, Repair, plot_repair
from star_nb.replay import Cost
from star_nb.report import Repairs, compare
from star_nb.semantics import SemanticSpace, plot_steer, plot_trace
from star_nb.share import from_lora
from star_nb.workbench import explore

__all__ = [
    'CausalLM', 'best_device', 'Example', 'Failure', 'TokenViews', 'find_failures', 'view_tokens', 'MIGRATIONS',
    'STAR', 'ClosedForm', 'Descent', 'Direct', 'MARGINS', 'Method', 'Repair', 'Repairs', 'compare', 'explore', 'from_lora', 'Sequence', 'Cost', 'Patch', 'PatchStack',
    'Preservation', 'Drift', 'DriftMeter', 'local_texts', 'examples_from', 'Group', 'load_groups', 'SemanticSpace',
    'neuron_scores', 'read_neurons', 'layer_scores', 'plot_strip', 'plot_repair', 'plot_patch', 'plot_steer',
    'plot_trace', 'plot_scores', 'plot_layers', 'torch',
]
