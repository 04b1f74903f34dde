using System.Collections.Immutable;

namespace Regulatory.Domain.Credit.Models;

/// <summary>Model B: points that accumulate in a cycle.</summary>
/// <param name="Full">Points from which on the driver is graded B.</param>
/// <param name="BelowForAa">Points below which AA is possible.</param>
/// <param name="Steps">What one act may score.</param>
/// <param name="EducationHours">Continuing education that restores grade A.</param>
public sealed record DriverScheme(
    int CycleMonths, decimal Full, decimal BelowForAa, ImmutableArray<decimal> Steps, int EducationHours);
