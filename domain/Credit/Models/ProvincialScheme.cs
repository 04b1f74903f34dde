using System.Collections.Immutable;

namespace Regulatory.Domain.Credit.Models;

/// <summary>Model D: weights that fade.</summary>
/// <param name="FullMonths">Months in which a fact weighs in full.</param>
/// <param name="Terms">End of the publicity term by class: where the weight reaches zero.</param>
/// <param name="Bonus">Kinds of fact whose quantity is added, up to <paramref name="MostBonus"/>.</param>
public sealed record ProvincialScheme(
    decimal Base,
    decimal MostBonus,
    decimal Floor,
    decimal Cap,
    int FullMonths,
    ImmutableArray<ClassTerm> Terms,
    ImmutableArray<ItemCode> Bonus,
    ImmutableArray<ProvincialBand> Bands);

/// <summary>What the severity of a fact means in model D.</summary>
/// <param name="Months">Publicity term in months.</param>
/// <param name="Multiplier">s: multiplier of the weight.</param>
public sealed record ClassTerm(SeverityClass Class, int Months, decimal Multiplier);

/// <summary>A grade of model D and its consequences.</summary>
/// <param name="InspectionFactor">Multiplies the frequency of inspections.</param>
/// <param name="CommitmentAllowed">Whether 告知承诺 stays open.</param>
public sealed record ProvincialBand(CreditGrade Grade, decimal Least, decimal InspectionFactor, bool CommitmentAllowed);
