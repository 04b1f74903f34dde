using System.Collections.Immutable;

namespace Regulatory.Domain.Credit.Models;

/// <summary>A grade and the least score for it, with what must not have happened in the cycle.</summary>
/// <param name="Least">Least score, inclusive.</param>
/// <param name="Vetoes">Kinds of fact of which none may lie in the cycle.</param>
public sealed record GradeBand(CreditGrade Grade, decimal Least, ImmutableArray<ItemCode> Vetoes);

/// <summary>How an item of model A is measured.</summary>
public enum EnterpriseMeasure
{
    /// <summary>Number of facts, per average vehicle of the cycle.</summary>
    CasesPerVehicle,

    /// <summary>Sum of quantities, per average vehicle of the cycle.</summary>
    QuantityPerVehicle,

    /// <summary>Sum of quantities.</summary>
    Quantity,
}

/// <summary>One row of the item table of model A.</summary>
/// <param name="Max">Full marks of the item; never more is deducted.</param>
/// <param name="Step">The rate or number for which points are deducted once; only whole steps count.</param>
/// <param name="Points">Points a step.</param>
/// <param name="Counts">Kinds of fact that are measured.</param>
public sealed record EnterpriseItem(
    ItemCode Code,
    string Group,
    string Zh,
    string En,
    decimal Max,
    EnterpriseMeasure Measure,
    decimal Step,
    decimal Points,
    ImmutableArray<ItemCode> Counts,
    Confidence Confidence,
    string Source);

/// <summary>Model A: deductions from full marks, group by group.</summary>
/// <param name="Fleet">The kind of fact whose quantity is vehicle-months of the cycle.</param>
/// <param name="Bonus">Kinds of fact whose quantity is added, up to <paramref name="MostBonus"/>.</param>
public sealed record EnterpriseScheme(
    ImmutableArray<EnterpriseItem> Table,
    ItemCode Fleet,
    ImmutableArray<ItemCode> Bonus,
    decimal MostBonus,
    ImmutableArray<GradeBand> Bands,
    CreditGrade Lowest);
