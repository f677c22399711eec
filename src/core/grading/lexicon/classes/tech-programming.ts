export const TECH_PROGRAMMING = `
# values and types
DATA_TYPE: data type, datatype, type annotation, typed | =types, =type, kind of value, what a value may be, what sort of value, shape of the data, declared kind
STATIC_TYPING !DYNAMIC_TYPING: statically typed, static typing, static types, type checked, typescript, static type checking | checked before it runs, known before running, at compile time, types written down, compiler knows the type, checked while compiling
DYNAMIC_TYPING: dynamically typed, dynamic typing, duck typing, untyped | checked while running, any value in any variable, at run time, quacks like a duck, variable can hold anything
STRONG_TYPING !WEAK_TYPING: strongly typed, strong typing, type safe, type safety | no silent conversion, refuses to mix, not mix number and text, complains about wrong kinds
WEAK_TYPING: weakly typed, weak typing, type coercion, coercion, implicit conversion, coerce, coerced | converts silently, converts by itself, text becomes a number, guesses the type, bends it until it fits, changes the type quietly
STRICT_EQUAL: strict equality, strict comparison, triple equals | compares type too, without converting, same type and value, also checks the type
VALUE_EQUALITY !REFERENCE_EQUALITY: value equality, structural equality, equals method, deep equality, deep equal | same content, look the same, same fields, same inside, compares what is in it
REFERENCE_EQUALITY: reference equality, identity comparison, same reference, object identity, referential equality | the very same object, same place in memory, same address, one and the same object, points to the same
PRIMITIVE_VALUE: primitive, primitives, primitive type, scalar, value type, value types | simple value, plain number, number or string, no object, basic value
REFERENCE_TYPE: reference type, reference types, by reference, pass by reference, passed by reference, object reference | points to the object, only the address, same object not a copy, hands over the address, both names one object, alias
PASS_BY_VALUE: pass by value, passed by value, by value, copy semantics, copied value | hands over a copy, gets its own copy, original stays, copy is passed, original is not touched
SHALLOW_COPY !DEEP_COPY: shallow copy, shallow clone, shallow, object spread | only the first level, inner objects are shared, top level only, nested things are the same, copies the outside
DEEP_COPY: deep copy, deep clone, structured clone, structuredclone | everything copied, also the nested, all levels, completely separate, down to the bottom, independent copy
NULL_VALUE: null, nil, none value, null reference, undefined, null pointer, nullable | optional, no value, nothing there, empty, missing value, absent, nothing in it, not set
TRUTHY_FALSY: truthy, falsy, boolean context, truthiness | counts as true, counts as false, treated as true, zero and empty
VARIABLE_NAME: variable, variables, =const | binding, identifier, named box, name for a value, label on a value, place for a value, container for a value
CONSTANT_VALUE: constant, final variable, readonly, reassignment, reassign | read only, fixed value, set once, not assign again, never changes
IMMUTABLE_VALUE !MUTABLE_VALUE: immutable, immutability, unchangeable, frozen, read only, readonly, persistent data structure | never changes after creation, not be changed, new copy instead, make a new one, stays as created, set in stone, carved in stone, change makes a new one, not changed, never changed, not modify, a new one instead, new copy, stays the same, no changes
MUTABLE_VALUE: mutable, mutate, mutation, mutability, in place, modifiable, mutated | can be changed, changed afterwards, changes the original, altered later, changed in place, edit the same object
GENERIC_TYPE: generic, generics, type parameter, parametric polymorphism, type parameters | template, placeholder for a type, works with any type, type filled in later, for all kinds, same code for many types
# scope and functions
SCOPE_OF_NAME: scope, lexical scope, block scope, block scoped, function scope, scoped | visibility, where a name is visible, where it is known, between the braces, lives only in, only valid inside, area where
HOISTED: hoist, hoisting, hoisted, temporal dead zone | moved to the top, usable before, known before the line, lifted up, exists before it is declared
GLOBAL_VARIABLE: global variable, global state, global scope, globals, global variables | seen from everywhere, anyone can change it, visible everywhere, whole program sees
CLOSURE_CAPTURE: closure, closures, captured variable, enclosing scope, lexical environment | captures, capture, remembers the variables, keeps the outer variables, carries a backpack, takes its surroundings along, still knows, access to outer variables after, function with memory, outer function has returned, keeps access, remembers, remember, still has, variables around it, variables from around, surroundings, outer variables, keeps hold of, keeps alive
PURE_FUNCTION !SIDE_EFFECT: pure function, pure, referentially transparent, deterministic, referential transparency | same input same output, touches nothing outside, only depends on its input, no side effects, without side effects, like in maths, always the same result
SIDE_EFFECT: side effect, side effects, impure, side effecting | changes something outside, touches the outside world, writes to disk, changes global, does more than return, alters outer
HIGHER_ORDER: higher order function, higher order, first class function, first class functions, callback, callbacks, function as argument | takes a function, returns a function, pass a function, functions as values, handed in function, function you give it
ANONYMOUS_FUNCTION: lambda, anonymous function, arrow function, arrow functions, lambdas | function without a name, nameless, short function, on the spot
FUNCTION_UNIT: function, functions, method, methods, procedure, subroutine, routine | piece of code, block with a name, reusable code, something you call
PARAMETER_IN: parameter, parameters, argument, arguments, input parameter | what you pass in, what goes in, handed in, input, value given
RETURNED: return value, returns, return | returned, gives back, hand back, result, what comes out, output
THIS_BINDING: this keyword, this binding, =bind, call site, method receiver | which object it belongs to, who called it, what stands before the dot, loses its object, depends on the call
CURRYING: currying, curry, curried, partial application, partially applied | one argument at a time, fix some arguments, function step by step
RECURSION: recursion, recursive, recursively, calls itself, self referential | function uses itself, itself again with a smaller, same function inside, again on the smaller part, russian dolls
BASE_CASE: base case, termination condition, stopping condition, exit condition | when to stop, smallest case, otherwise endless, end of the recursion, simple case without, otherwise never ends
TAIL_CALL: tail call, tail recursion, tail recursive, tail call optimisation, tail call optimization | last thing it does, nothing left to do after, reuses the frame, becomes a loop
LOOP_ITERATE: loop, loops, iterate, iteration, iterating, for loop, while loop | again and again, go through one by one, repeat, each element in turn, walk through, over and over
ITERATOR_LAZY: iterator, generator, yield, iterators, generators, lazy evaluation, lazily evaluated | one on request, produce when asked, next value on demand, stops and goes on later, not all in memory, only computes when needed
# asynchronous code
ASYNC_CODE: asynchronous await, asynchronous function, await, promise, promises, =future, awaitable, deferred | later value, result that comes later, iou, value to come, not there yet, voucher for a result, placeholder for a result, when it is ready
EVENT_LOOP_RUN: event loop, event queue, task queue, message loop, callback queue, run loop | goes round and round, takes the next task, waiter, looks whether something is waiting, picks the next when free, takes the next, next task, one after another, picks up, when the stack is empty, round and round
MICROTASK: microtask, microtasks, microtask queue, job queue, nexttick | small task before the next, comes first, runs right after the current, ahead of timers
SINGLE_THREADED: single threaded, one thread, main thread, single thread | one thing at a time, only one hand, one after the other, one worker, alone
CALLBACK_HELL: callback hell, pyramid of doom, nested callbacks | callbacks in callbacks, deeper and deeper, indented further and further, nested too deep
PROMISE_SETTLED: fulfilled, settled, fulfil, fulfill | resolved, resolve, comes true, ready with a value, finished with a result, done well
PROMISE_REJECTED: rejection, unhandled rejection | rejected, reject, goes wrong, ends with an error, failed promise, broken promise
RUN_TOGETHER: promise all, parallel requests, gather | concurrently, start all and wait, wait for all of them, at the same time, not one after another, together
# objects
OBJECT_CLASS: class, classes, blueprint, class definition | template, building plan, cookie cutter, mould, plan for objects
OBJECT_INSTANCE: instance, instances, object, objects, instantiate, instantiated | thing made from the plan, concrete one, cookie, one of them, created from the class
CONSTRUCTOR_CALL: constructor, constructors, initialiser, initializer, init method | sets up the object, called when created, start values, first function
ENCAPSULATED: encapsulation, encapsulate, information hiding, data hiding, encapsulated, private field, private fields | hide the inside, keep the inside hidden, only through methods, nobody touches the inside, closed box, black box, protects its data, not reach in, details hidden, hide, hidden, nobody outside, from outside not, not touch, out of reach, inside stays inside, private
ABSTRACTION: abstraction, abstract, abstract away, high level view, abstracted | leave out the details, only what matters, hide how it works, you need not know how, simplified view, what not how
INHERITED: inheritance, inherit, extends, subclass, derived class, child class, inherits, superclass, base class, parent class | takes over from, is a, gets everything from, child of, builds on another class, handed down, family tree, from its parent, from the parent, child, parent, takes over, gets from
COMPOSED: composition, compose, composition over inheritance, has a, composed, delegation | contains another, built from parts, puts parts together, uses another inside, lego, holds another object
POLYMORPHIC: polymorphism, polymorphic, dynamic dispatch, late binding, subtype polymorphism, many forms, runtime polymorphism | same call different behaviour, each in its own way, same method on different, depends on the actual object, decided at run time, same name other behaviour, one interface many, same call, same method, each its own, own way, different objects, different classes
OVERRIDDEN: override, overridden, overriding, method overriding, redefine | own version, replaces the parent method, does it differently, child changes it, written anew
OVERLOADED_METHOD: overload, overloading, method overloading, overloads | same name other parameters, several versions of a function, same name different arguments
INTERFACE_TYPE: interface, interfaces, trait, abstract class, pure virtual | contract, protocol, promise what it can, list of methods, what it must offer, plug shape, agreement, only signatures, no implementation
MULTIPLE_INHERIT: multiple inheritance, diamond problem, mixin, mixins, method resolution order | two parents, several parents, which parent wins, from both
PROTOTYPE_CHAIN: prototype, prototypes, prototype chain, prototypal, prototypal inheritance | object to fall back on, looks at the parent object, looks further up, borrows from another object
STATIC_MEMBER: static method, static, class method, class variable, static member | belongs to the class, without an object, shared by all objects, one for all
GETTER_SETTER: getter, setter, getters, setters, accessor, accessors, property accessor | controlled access, through a method, read and write via functions
# errors
EXCEPTION_THROWN: exception, exceptions, throw, thrown | raised, raise, error is reported, jumps out, breaks off with an error, throws up an error, signals a problem, bubbles up
EXCEPTION_CAUGHT: try catch, catch, caught, try except, error handling, exception handling, rescue, except block | deal with the error, react to the error, handle, intercept, pick up the error, stop the error
FINALLY_CLEANUP: finally block, defer, cleanup, clean up, try with resources, context manager, raii, dispose | with statement, finally, always run at the end, whatever happens, even after an error, close in any case, tidy up at the end, release resources
SWALLOWED: swallow, swallowed, empty catch, silently ignored, suppress, suppressed | nobody notices the error, error disappears, ignored, hushed up, hide the error, error under the carpet
CHECKED_RESULT: checked exception, result type, error value, error as value, option type, error return | compiler forces you, error as a return value, must look at the error
STACK_TRACE: stack trace, stacktrace, traceback, backtrace | list of calls, where it happened, way to the error, line numbers of the error
# running code
COMPILED !INTERPRETED: compile, compiled, compiler, compilation, ahead of time, machine code, native code, aot | translated beforehand, translated before, turned into machine language, built first, translate everything once, whole program first, ready executable
INTERPRETED: interpret, interpreted, interpreter, line by line | translated while running, read and executed, executed directly, runs the source, without building first
JIT_COMPILED: jit, just in time, just in time compilation, hot code, v8, jvm | translates while running, hot parts become machine code, compiled during the run, learns what is used often
BYTECODE: bytecode, byte code, intermediate code, jvm bytecode, intermediate representation | in between language, halfway translated, code for a virtual machine, portable code
COMPILE_TIME !RUN_TIME: compile time, build time, compilation time | before it runs, while building, when translating, before anyone starts it, already in the editor
RUN_TIME: runtime, run time, at run time, execution time | while it runs, when it is executed, only when it runs, during execution, in action
RUNTIME_ENGINE: nodejs, jvm, runtime environment, v8, clr | what executes it, engine, what the program runs on
MODULE_IMPORT: module, modules, import, imports, es modules, commonjs | export, require, bring in another file, use code from another file, split into files, load a file
MACRO_CODE: macro, metaprogramming, reflection, code generation | decorators, annotation, decorator, code that writes code, looks at itself, program about programs, mark on a function
REGEX_PATTERN: regular expression, regex, regexp, pattern matching | search pattern, text pattern, matching text, wildcards
FLOAT_ROUNDING: floating point, float, rounding error, floating point error, ieee 754 | precision, not exact, inexact, tiny error, decimals not exact
INTEGER_OVERFLOW: integer overflow, wraps around, wraparound | overflow, number too big, starts again at, too large for, becomes negative, runs over
CHARACTER_CODE: unicode, utf 8, ascii, character encoding, code point, encoding | how letters are stored, numbers for letters, umlauts broken, which byte is which letter
`
