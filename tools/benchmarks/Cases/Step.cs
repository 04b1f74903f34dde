using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Bench.Cases;

/// <summary>One act in the life of a case: who gives which command, on which day.</summary>
internal sealed record Step(Actor Actor, object Command, LocalDate On);
