import type { Domain } from "../types";
import type { Lexicon } from "./types";

/** The senses, devices and sciences: where a model sees, hears, runs and measures. */
export const WORLD_DOMAINS: Lexicon<Domain>[] = [
  {
    label: "vision-recognition",
    title: "image*, visual, vision, face, convolutional, deep network*, spiking",
    decides: `
      image classification, cifar*, vit, visual recognition, image recognition, computer vision, face
      recognition, vision task*, vision model*, deit*, swin*, visual representation*, action recognition,
      person re identification, mnist, vision backbone*, mobilenet*, sign language, video classification,
      vgg*, fine grained classification, object recognition, video recognition, facial, biometric*, iris,
      deepfake*, re identification, image retrieval, handwritten, scene recognition, efficientnet*,
      alexnet*, cifar 10, fashion mnist, top 1 accuracy, few shot image, dvs, neuromorphic dataset*,
      visual perception, masked autoencoder*, deep convolutional, imagenet*, imagenet 1k`,
    suggests: `
      image, cnn*, convnet*, convolutional neural network*, resnet*, video, convolutional network*,
      spiking neural network*, vision transformer*, visual features, recognition`,
    not: `
      vision language, visual token*, image generation, visual question answering, text to image, image
      text, visual generation, visual odometry, visual servo*, visual inertial, visual slam, visual
      localization, vision and language, visual language, visual reasoning, vision language action, image
      segmentation, medical image*, image captioning, image editing, image to image, image restoration,
      speech recognition, video generation, video understanding, video llm*, image super resolution,
      visual place, image synthesis, visual instruction, multimodal, visual question, image tokenizer*,
      text image, point cloud recognition, named entity recognition, image denoising, visual feedback,
      visual tracking, video object, video large language, rgb image*, image and text, intent recognition,
      emotion recognition, image quality, image embed*, natural language, video diffusion, stereo vision,
      robot vision, imagenet like`,
  },
  {
    label: "detection-perception",
    title: "detection, driving, pose, scene*, lidar, perception, depth, segmentation",
    decides: `
      object detection, semantic segmentation, instance segmentation, pose estimation, point cloud*, 3d
      object detection, autonomous driving, depth estimation, optical flow, coco, ade20k, cityscapes,
      multi view stereo, slam, action detection, object tracking, video object segmentation, scene
      understanding, anomaly localization, camera pose, bev, keypoint*, mmwave, trajectory prediction,
      lane detection, crowd counting, odometry, lio, loam, matting, visual inertial, imu, simultaneous
      localization, visual odometry, slam system*, motion estimation, object segmentation, instance level,
      bounding box*, grasp*, uav*, drone*, unmanned, human pose, activity recognition, scene graph
      generation, edge detection, boundary detection, surface normal*, disparity, autonomous vehicle*,
      self driving, 3d perception, place recognition, salient object*, panoptic, visual tracking, video
      segmentation, feature matching, object pose, rgb d, motion capture, depth completion, depth map*,
      ego motion, 3d object*, loop closure, quadrotor*, humanoid*, exoskeleton*, action localization,
      temporal action, face detection, pedestrian*, visual servo*, anomaly segmentation, traversab*,
      sensor fusion, gesture*, hand pose, cloud robotics, robotics, segmentation task*, task oriented
      segmentation, referring segmentation, object level, video surveillance, dead reckoning, tactile
      sens*`,
    suggests: "miou, perception task*, navigation, camera*, vehicle*, sensors, robotic*, radar, 3d",
    hints: "map",
    not: `
      hallucination detection, fraud detection, intrusion detection, error detection, vulnerability
      detection, outlier detection, fake news detection, text detection, state tracking, knowledge
      tracing, error localization, fault localization, change point detection, attack detection, malware
      detection, market segmentation, customer segmentation, hate speech detection, word segmentation,
      text segmentation, stance detection, bot detection, fault detection, anomaly detect*, keyword
      detection, ai generated text detection, machine generated text, bug localization, sentence
      segmentation, detection of ai, deepfake detection, arrhythmia detection, mapping function, mapping
      between, feature mapping, manipulation of text, sarcasm detection, medical image segmentation, tumor
      segmentation, polyp segmentation, cancer segmentation, point cloud generation, 3d generation,
      mixture of depths`,
  },
  {
    label: "vision-language",
    title: "video large language, multimodal, clip, vision language, text image, video llm*",
    decides: `
      multimodal large language model*, mllm*, vlm*, lvlm*, visual question answering, large multimodal
      model*, lmm*, image text, video large language model*, llava*, visual language, multimodal model*,
      multi modal large language, multimodal language, vision and language, vqa, video language, image and
      text, multimodal understanding, multimodal foundation, visual instruction, multimodal transformer*,
      captioning, vision language action, vla, document understanding, multimodal reasoning, multimodal
      generative model*, visual instruction tuning, text to image retrieval, image caption*, text video,
      video question, video text, video moment, visual grounding, referring expression*, open vocabulary,
      vision language pre training, multimodal generation, multimodal in context, unified multimodal,
      visual document*, multimodal data, multimodal llm*, multimodal large language, video language
      model*, long video understanding`,
    suggests: `
      multi modal, visual token*, vision encoder*, image and language, captions, document images, video
      understanding`,
    hints: "visual tokenizer*",
    not: `
      clip gradient*, gradient clip*, video clip*, clip length, clips from, multimodal sensor*, multi
      modal sensor*, multimodal transport, multimodal distribution*, multi modal distribution*, multimodal
      trajector*, clipping`,
  },
  {
    label: "generation",
    title: "tokenizer, text to image*, rendering, image generation, generative",
    decides: `
      text to image, video generation, image synthesis, text to video, stable diffusion, diffusion
      transformer*, image editing, 3d generation, video diffusion, visual generation, super resolution,
      novel view synthesis, neural rendering, nerf, view synthesis, inpainting, image restoration, latent
      diffusion, flow matching, style transfer, denoising diffusion, dit, mesh generation, flux, image
      denoising, image reconstruction, visual autoregressive, autoregressive image, autoregressive visual,
      gaussian splat*, scene reconstruction, radiance field*, text to 3d, human reconstruction,
      colorization, video enhancement, image super resolution, image inpainting, generative modeling,
      image enhancement, deblurring, motion generation, multimodal generation, talking head*, video
      editing, diffusion based generat*, diffusion process*, video super resolution, image to image, fid,
      class conditional, handwriting generation`,
    suggests: "diffusion, text conditioned, image tokenizer*",
    hints: "reconstruction",
    not: `
      text generation, code generation, masked diffusion language, diffusion language model*, retrieval
      augmented generation, text to speech synthesis, program synthesis, generative language model*,
      generative ai, diffusion llm*, masked diffusion model*, diffusion policy, speech synthesis, language
      diffusion, multimodal generative model*, grasp generation, trajectory generation, motion planning
      diffusion, audio synthesis, data generation, synthetic data generation, dialogue generation,
      question generation, answer generation, response generation, scene graph generation, token
      generation, grasp synthesis, generative agent*, generative retrieval, generative recommend*,
      generation step, controller synthesis, query generation, generation of, next generation, power
      generation, candidate generation, plan generation, explanation generation, llm generation, view
      generation, diffusion dynamics, mesh generation for pde, large generation`,
  },
  {
    label: "speech-audio",
    title: "audio",
    decides: `
      speech, automatic speech recognition, text to speech, tts, speaker, keyword spotting, music,
      librispeech, word error rate, spoken language, speech recognition, speaker verification, audio
      generation, spoken, wav2vec*, conformer, text to audio, phoneme*, microphone*, voice conversion,
      singing, source separation, speech enhancement, speech translation`,
    suggests: "acoustic, voice, asr",
    hints: "streaming",
    not: "part of speech, hate speech",
  },
  {
    label: "edge-devices",
    title: "on device, iot, phones, microcontroller*, onboard",
    decides: `
      edge device*, mobile device*, mcu*, embedded device*, embedded system*, smartphone*, resource
      constrained device*, tinyml, edge computing, mobile phone*, edge ai, edge deployment, edge gpu*,
      edge platform*, embedded fpga*, mobile platform*, iphone*, edge friendly, edge hardware, mobile
      cpu*, mobile application*, ultra low power, mobile gpu*, arm cpu*, mobile and edge, resource
      constrained platform*, resource limited device*, constrained devices, low power device*, mobile
      deployment, embedded platform*, on device deployment, mobile edge, mobile hardware, edge server*,
      local devices, low end device*, deployment on edge, edge inference, on mobile, mobile friendly,
      resource constrained edge`,
    suggests: `
      low end, resource constrained, federated, laptop*, low power, raspberry pi, jetson, fpga*, edge
      cloud, cloud edge, limited computational resource*, smartphone, mobile, embedded, snapdragon,
      systolic`,
    hints: "lightweight, resource limited, limited resource*",
    not: `
      cutting edge, edges, edge weight*, node and edge, edge of stability, edge prediction, upward mobile,
      mobile traffic, mobile networks, mobile robot*, mobile manipulat*, edge detect*, edge map*, edge
      node*, embedded in, mobile user*, edge features, wearable robot*, edge case*`,
  },
  {
    label: "health-biology",
    title: "brain tumor*, lung, animal*, medical, clinical",
    decides: `
      patient*, protein*, biomedical, healthcare, health care, diagnosis, radiology, molecul*, mri, eeg,
      ecg, hospital*, cancer, pathology, histopathology, dna, rna, single cell, surgical, tumor*, ehr,
      electronic health, ct scan*, x ray*, medicine, cardiac, mammograph*, ultrasound, retina*, lesion*,
      neurodegenerat*, alzheimer*, arrhythmia, atrial, prostate, dermatolog*, rehabilitation,
      bioinformatic*, gene expression, mental health, surgery, epidem*, endoscop*, biosignal*,
      segmentation of medical, diabet*, microscop*`,
    suggests: "treatment, anatom*, diagnostic*, disease*, animals, drug*, covid*",
    not: `
      cell phone*, memory cell*, lstm cell*, sram cell*, molecular dynamics, biologically inspired,
      biologically plausible, bio inspired, visual genome, cell free, grid cell*, biologically, unit
      cell*, cell decomposition, battery cell*, solar cell*, cellular, fault diagnosis`,
  },
  {
    label: "science-engineering",
    title: `
      physics, molecular, satellite*, ssd*, solid state, chemistry, actuat*, compliant, engineering,
      materials`,
    decides: `
      partial differential equation*, pde, molecular dynamics, materials science, scientific computing,
      fluid dynamics, remote sensing, power system*, power grid*, manufacturing, quantum chemistry,
      scientific discovery, circuit design, astronom*, density functional, satellite, geospatial, seismic,
      computational fluid, energy system*, chemical, eda, operators learning, solid state drive*, finite
      element, structural health, aerodynamic*, hydrodynamic*, actuator*, dipole, photonic*, numerical
      simulation*, physical system*, elastomer*, computational physics, particle physics, channel
      estimation, mimo, radio, telecom*, antenna*, semiconductor*, chip design, high energy physics, smart
      grid*, magnetic, stiffness, mechanical design, actuation, underwater, photometric redshift*,
      molecular simulation*, fault diagnosis, digital twin*, optimal power flow, engineering data,
      engineering problem*, engineering design, robot design, soft robot*`,
    suggests: `
      scientific, network management, industrial, wireless, storage system*, 6g, 5g, surrogate model*,
      neural operator*`,
    not: `
      prompt engineering, feature engineering, software engineering, reverse engineering, structural
      similarity, energy efficient, building block*, industrial recommender*, industrial scale, structural
      importance, structural prun*, structural knowledge, structurally, building upon, building on,
      engineering of prompt*, context engineering, simulation to real, physical plausib*, kernel
      engineering, material recogn*, graph structural, engineering effort`,
  },
  {
    label: "neuroscience",
    title: "neural activity",
    decides: `
      neuroscience, cortex, fmri, biological neuron*, cortical, neural recording*, hippocamp*, neural
      coding, synaptic plasticity, associative memor*, neural population*, neural response*, brain
      activity, visual cortex, human brain, spike train*, neuronal`,
    suggests: "neurons, synaptic",
    not: `
      brain inspired, brain tumor*, cognitive load, cognitive behavior*, brain mri, brain segmentation,
      cognitive radio, cognitive architecture, brain computer`,
  },
  {
    label: "quantum",
    decides: "quantum, qubit*, variational quantum, quantum circuit*",
    not: "quantum chemistry, quantum inspired",
  },
];
