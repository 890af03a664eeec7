import type { Technique } from "../types";
import type { Lexicon } from "./types";

/**
 * What papers speak of that none of the techniques fits: machines, motion, geometry, classic algorithms. Words of
 * learning, of hardware for it and of studies speak against it.
 */
export const NO_TECHNIQUE: Lexicon<Technique>[] = [
  {
    label: "other",
    title: `
      robot*, robotic*, planner, planning, vehicle*, motion, mechanism, design of, prototype, manipulation,
      control, navigation, localization, mapping, tracking, calibration, sensor*, camera*, histogram*,
      watermark*, privacy, security, encrypt*, explainab*, interpret*, jailbreak*, safety, human robot,
      personaliz*, unlearning`,
    decides: `
      manipulator*, gripper*, end effector*, actuator*, actuated, exoskeleton*, prosthe*, humanoid*,
      quadruped*, quadrotor*, hexapod*, biped*, legged, locomotion, microrobot*, soft robot*,
      underwater vehicle*, spacecraft, surgical instrument*, catheter*, haptic*, teleoperat*, shared control,
      impedance control, force control, feedback control, controller*, pid, mpc, model predictive control,
      optimal control, inverse dynamics, inverse kinematics, kinematic*, degrees of freedom, motion planning,
      motion planner*, path planning, path planner*, trajectory planning, trajectory optimi*,
      sampling based planning, rrt, roadmap*, collision checking, collision avoidance, obstacle avoidance,
      occupancy grid*, odometry, visual odometry, slam, bundle adjustment, pose graph*, loop closure, imu,
      kalman filter*, particle filter*, sensor fusion, point cloud registration, iterative closest point,
      extrinsic calibration, camera calibration, correlation filter*, graph cut*, random field*,
      hog descriptor*, sift, handcrafted, histograms, pictorial structure, terrain, wheel*, gait*, grasping,
      tether*, docking, aerodynamic*, user study, participants, human subjects, usability, finite element,
      3d printed, elastomer*, pneumatic*, hydraulic*, magnetic, optical fiber*, microphone array*,
      robot design, wheeled robot*, robot hand*, robotic hand*, robotic arm*, robot control`,
    suggests: `
      sensors, trajectory, trajectories, torque, joints, stiffness, mobile, camera, vehicle, mechanical,
      heuristic*, search algorithm, exact algorithm*, geometric, pomdp*, optimization problem, simulation*,
      real world experiments, robot*, unmanned, uav*, drone*, autonomous vehicle*, stereo matching, lidar*,
      force, forces, contact, dof, velocity, obstacle*, inertial, compliant, collision*, workspace, friction,
      whole body, spring, leg, legs, walking, actuation, foot, arm, planar`,
    against: `
      neural, neural network*, deep, deep learning, network*, convolutional, cnn*, convnet*, transformer*,
      learning, learned, learn*, train*, trained, training, reinforcement learning, language model*, llm*,
      vlm*, gpu*, fpga*, cuda, hardware accelerat*, parallel*, multithread*, distributed, decentraliz*,
      federated, survey, review, benchmark*, dataset*, theorem, provable, uncertainty, gaussian process*,
      bayesian, ensemble*, quantiz*, pruning, distill*, retrieval, compress*, diffusion, attention, encoder*,
      low rank, demonstrations, policy gradient, imitation`,
  },
];
