"Everything public, for notebooks: `from star_nb.all import *`. Written by hand; the modules come from `nbs/`."
import torch

from star_nb.lm import *
from star_nb.failures import *
from star_nb.semantics import *
from star_nb.replay import *
from star_nb.attribution import *
from star_nb.occlusion import *
from star_nb.patch import *
from star_nb.texts import *
from star_nb.solve import *
from star_nb.preservation import *
from star_nb.closed_form import *
from star_nb.descent import *
from star_nb.targeting import *
from star_nb.repair import *
from star_nb.baselines import *
from star_nb.metrics import *
from star_nb.data import *
from star_nb.side_effects import *
