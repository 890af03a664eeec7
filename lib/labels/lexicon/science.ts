import type { Domain } from "../types";
import type { Lexicon } from "./types";

/** Bodies, brains, matter and machines. */
export const SCIENCE_DOMAINS: Lexicon<Domain>[] = [
  {
    label: "health-biology",
    title: `
      medical, clinical, brain tumor*, lung, animal*, surg*, tumor*, cancer, patient*, health*, disease*,
      protein*, molecul*, drug*, biomedical, rehabilitation, therap*, infant*, genom*, cell*, endoscop*,
      laparoscop*, prosthe*, covid*`,
    decides: `
      patient*, clinical, clinician*, clinic, medical, medicine, medical imaging, medical image*,
      medical domain, biomedical, healthcare, health care, hospital*, mental health, digital health,
      public health, well being, disease diagnosis, radiology, radiolog*, mri, fmri scan*, ct scan*,
      ct image*, x ray*, ultrasound, mammograph*, endoscop*, laparoscop*, histopathology, pathology,
      whole slide, dermatolog*, skin lesion*, retina*, fundus, lesion*, cancer, tumor*, cardiac, heart rate,
      heart disease, ecg, electrocardiogra*, eeg, emg, electromyogra*, biosignal*, arrhythmia, atrial, blood,
      blood vessel*, bloodstream, glucose, diabet*, alzheimer*, parkinson*, dementia, stroke, epilep*,
      seizure*, sleep stag*, autism, infant*, prostate, ehr, electronic health, surgery, surgical, surgeon*,
      telesurgery, minimally invasive, catheter*, needle insertion, in vivo, prosthe*, orthosis,
      rehabilitation, therapy, therapeutic, protein*, protein structure, protein language, amino acid*,
      enzyme*, antibod*, molecul*, molecular, drug discovery, drug design, ligand*, dna, rna, genom*,
      gene expression, single cell, cell segmentation, bioinformatic*, microscop*, epidem*, neurodegenerat*,
      medical question*, medqa, pubmed*, animals, biolog*, gait analysis, anatom*, polyp, speech disorder*,
      symptom*, neurological, clinical notes, oncolog*, cardiolog*, neurology, physician*, breast, biopsy,
      in vitro, doctors, gastrointestinal, coronary, magnetic resonance, organs, nurse*, nursing,
      clinical diagnosis, medical diagnosis, cancer diagnosis`,
    suggests: `
      treatment, diagnostic*, disease*, drug*, health, physiolog*, human body, tissue*, cells, covid*, chest,
      organ, needle, disorder*, electronic health records, diagnosis`,
    not: `
      cell phone*, memory cell*, lstm cell*, sram cell*, molecular dynamics, biologically inspired,
      biologically plausible, bio inspired, biologically motivated, biological neuron*, visual genome,
      cell free, grid cell*, unit cell*, cell decomposition, battery cell*, solar cell*, cellular network*,
      cellular automat*, fault diagnosis, diagnosis of fault*, dna storage, animals and`,
  },
  {
    label: "science-engineering",
    title: `
      physics, satellite*, ssd*, solid state, chemistry, actuat*, engineering, materials, wireless, 5g, 6g,
      radio, channel, mechanism*, circuit*, chip*, design of, industrial, manufactur*, building*, antenna*,
      mechanical, fluid*, fault diagnosis, spacecraft, structural, agricult*, climate`,
    decides: `
      partial differential equation*, pde, pdes, differential equation*, navier stokes, molecular dynamics,
      materials science, material design, scientific computing, scientific machine learning,
      scientific discovery, scientific simulation*, scientific data, physics informed, physics simulation*,
      numerical simulation*, numerical solver*, finite element, fluid dynamics, computational fluid,
      computational physics, computational chemistry, quantum chemistry, density functional, force field*,
      interatomic, particle physics, high energy physics, astronom*, astrophys*, cosmolog*,
      gravitational wave*, telescope*, remote sensing, satellite*, earth observation, geospatial,
      hyperspectral, seismic, climate, weather, ocean*, hydrolog*, agricultur*, crops, chemistry, chemical,
      battery, power system*, power grid*, smart grid*, optimal power flow, energy system*, electric vehicle*,
      manufacturing, industrial process*, predictive maintenance, fault diagnosis, digital twin*,
      structural health, civil engineering, construction industry, building design, building energy, hvac,
      aerodynamic*, hydrodynamic*, spacecraft, aerospace, mechanical design, mechanism design of robot*,
      compliant mechanism*, stiffness, elastomer*, shape memory alloy*, piezoelectric, magnetic actuat*,
      photonic*, optics, antenna*, mimo, massive mimo, ofdm, channel estimation, channel state,
      wireless communication*, wireless network*, wireless system*, wireless channel*, radio, telecom*,
      beamforming, spectrum sensing, radio access, 5g, 6g, network management, circuit design,
      analog circuit*, chip design, chip layout, placement and routing, electronic design, eda, vlsi,
      semiconductor*, operator learning, surrogate model*, inverse design, topology optimization,
      engineering design, engineering problem*, engineering data, storage system*, solid state drive*,
      homomorphic encryption, cryptograph*, cybersecurity, network traffic classif*, atmospher*, earth system,
      induction motor*, electrical motor*, electric motor*, vehicular network*, resource allocation,
      power allocation, flexure*, pinn, pinns, energy density, batteries, 3gpp, fea, telescop*`,
    suggests: `
      scientific, industrial, wireless, engineering, physical system*, mechanical, mechanism, prototype,
      material*, physics, sensor design, voltage, neural operator*, blockchain, packet, hydraulic, pneumatic,
      actuator*, actuation`,
    not: `
      prompt engineering, feature engineering, software engineering, reverse engineering,
      structural similarity, energy efficient, building block*, industrial recommender*, industrial scale,
      industrial dataset*, structural importance, structural prun*, structural knowledge, structurally,
      building upon, building on, context engineering, simulation to real, physical plausib*,
      kernel engineering, material recogn*, engineering effort*, attention mechanism*, industrial robot*,
      social science*, data science, computer science, mechanism for, mechanism to, mechanism that,
      mechanism is, gating mechanism, engineering students, routing mechanism, supplementary material*,
      training material*, energy based`,
  },
  {
    label: "neuroscience",
    title: "neural activity, brain, cortex, cortical, neuroscience, neuron*, synaptic",
    decides: `
      neuroscience, neuroscien*, cortex, cortical, fmri, brain activity, brain signal*, brain imaging,
      brain region*, brain network*, biological neuron*, biological neural, biological brain*,
      neural recording*, neural decoding, neural coding, neural population*, neural response*, hippocamp*,
      visual cortex, human brain, spike train*, spike sorting, spiking activity, neuronal,
      synaptic plasticity, synapse, hebbian, associative memor*, dendrit*, connectom*, cognitive science,
      cognitive neuroscience, brain computer interface*, place cells, grid cells, mouse brain,
      electrophysiolog*, brain decoding, neural circuits, action potential*, postsynaptic, presynaptic,
      membrane potential, neural data, nervous system`,
    suggests: "neurons, synaptic, brain, cognition, cognitive, spike, spikes, plasticity, firing",
    not: `
      brain inspired, brain tumor*, cognitive load, cognitive behavior*, brain mri, brain segmentation,
      cognitive radio, cognitive architecture*, neurons in the network, artificial neurons, redundant neurons,
      prune neurons, neuron pruning, neurons and, hidden neurons, brain lesion*, cognitive agent*`,
  },
  {
    label: "quantum",
    title: "quantum",
    decides: `
      quantum, quantum computing, quantum circuit*, quantum machine learning, quantum neural,
      quantum classical, variational quantum, quantum algorithm*, quantum comput*, quantum annealing,
      quantum kernel*, quantum state*, quantum error, qubit*, hamiltonian simulation`,
    not: "quantum chemistry, quantum inspired, quantum dot*",
  },
];
