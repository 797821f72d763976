"What the long commands found, kept for the table in nbs/tutorials/promises.ipynb"
import configparser
import json
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FILE = ROOT / 'nbs/tutorials/promises.json'


def keep(command, tried, failed, seconds, said=''):
    "Note the last run of a command; one row a command, replaced as a whole"
    rows = json.loads(FILE.read_text()) if FILE.exists() else {}
    project = configparser.ConfigParser()
    project.read(ROOT / 'settings.ini')
    made = dict(version=project['DEFAULT']['version'], day=time.strftime('%Y-%m-%d'), seconds=round(seconds))
    rows[command] = dict(tried=tried, failed=failed, said=said) | made
    partial = FILE.with_suffix('.partial')
    partial.write_text('{\n' + ',\n'.join(f'{json.dumps(k)}: {json.dumps(v)}' for k, v in sorted(rows.items())) + '\n}\n')
    partial.replace(FILE)
