"Packaging: everything that varies stands in settings.ini."
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

here = Path(__file__).parent
config = ConfigParser(delimiters=['='])
config.read(here/'settings.ini', encoding='utf-8')
cfg = config['DEFAULT']

setup(
    name=cfg['lib_name'],
    version=cfg['version'],
    description=cfg['description'],
    long_description=(here/'README.md').read_text(encoding='utf-8'),
    long_description_content_type='text/markdown',
    keywords=cfg['keywords'].split(),
    author=cfg['author'],
    author_email=cfg['author_email'],
    url=cfg['git_url'],
    license='Apache-2.0',
    license_files=['LICENSE'],
    classifiers=['Development Status :: 4 - Beta', 'Intended Audience :: Science/Research', 'Intended Audience :: Developers',
                 'Topic :: Scientific/Engineering :: Artificial Intelligence', 'Programming Language :: Python :: 3']
                + [f'Programming Language :: Python :: 3.{minor}' for minor in range(10, 14)],
    python_requires=f">={cfg['min_python']},<3.14",
    packages=find_packages(include=[cfg['lib_path'], f"{cfg['lib_path']}.*"]),
    package_data={cfg['lib_path']: ['demo/*', '*.jsonl', '*.js']},
    install_requires=cfg['requirements'].split(),
    extras_require={extra: cfg[f'{extra}_requirements'].split() for extra in ('data', 'ray', 'gguf', 'llamacpp', 'notebook', 'harness', 'paper', 'dev')},
    entry_points={'console_scripts': cfg['console_scripts'].split(), 'nbdev': [f"{cfg['lib_path']}={cfg['lib_path']}._modidx:d"]},
    zip_safe=False,
)
