import type { Module } from '#graphql/module.ts';
import { Course } from './course/course.entity.ts';
import { CourseResolver } from './course/course.resolver.ts';
import { CourseType } from './course/course.type.ts';
import { Attendance } from './enrolment/attendance.entity.ts';
import { Enrolment } from './enrolment/enrolment.entity.ts';
import { EnrolmentResolver } from './enrolment/enrolment.resolver.ts';
import { AttendanceType, EnrolmentType } from './enrolment/enrolment.type.ts';

export const training: Module = {
  entities: [Course, Enrolment, Attendance],
  types: [
    [Course, CourseType, 'course.read'],
    [Enrolment, EnrolmentType, 'enrolment.read'],
    [Attendance, AttendanceType, 'parent'],
  ],
  resolvers: [CourseResolver, EnrolmentResolver],
  constraints: {
    enrolment_once_per_course: 'ENROLMENT_REPEATED',
    attendance_once_a_day: 'ENROLMENT_DAY_REPEATED',
  },
};
