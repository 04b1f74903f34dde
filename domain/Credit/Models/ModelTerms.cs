using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Credit.Models;

/// <summary>All parameters of one version of a model: the published data by which anybody can reproduce a score.</summary>
/// <param name="Domains">The fields in which it is used.</param>
/// <param name="Items">The kinds of fact that it takes: together with those of the other models, the catalogue.</param>
/// <param name="Enterprise">Model A; null in other models.</param>
/// <param name="Driver">Model B; null in other models.</param>
/// <param name="Construction">Model C; null in other models.</param>
/// <param name="Provincial">Model D; null in other models.</param>
public sealed record ModelTerms(
    string Zh,
    string En,
    ImmutableArray<CreditDomain> Domains,
    ImmutableArray<CreditItem> Items,
    EnterpriseScheme? Enterprise = null,
    DriverScheme? Driver = null,
    ConstructionScheme? Construction = null,
    ProvincialScheme? Provincial = null)
{
    /// <summary>The item of a code; null when the model does not take it.</summary>
    public CreditItem? Find(ItemCode code) => Items.FirstOrDefault(item => item.Code == code);
}

/// <summary>One kind of credit fact as a model takes it.</summary>
/// <param name="Value">Weight (model D), points (model B), points a unit (model C); 0 where only another item counts it (model A).</param>
/// <param name="PerMonth">Weight added for every whole month that a duty stays unperformed.</param>
/// <param name="Class">Severity where the source does not say; null where it always says.</param>
/// <param name="Source">Article, standard or rulebook section.</param>
public sealed record CreditItem(
    ItemCode Code,
    string Zh,
    string En,
    decimal Value,
    SeverityClass? Class,
    Confidence Confidence,
    string Source,
    decimal PerMonth = 0);

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

/// <summary>Model B: points that accumulate in a cycle.</summary>
/// <param name="Full">Points from which on the driver is graded B.</param>
/// <param name="BelowForAa">Points below which AA is possible.</param>
/// <param name="Steps">What one act may score.</param>
/// <param name="EducationHours">Continuing education that restores grade A.</param>
public sealed record DriverScheme(
    int CycleMonths, decimal Full, decimal BelowForAa, ImmutableArray<decimal> Steps, int EducationHours);

/// <summary>Model C: sections, bidding and performance.</summary>
/// <param name="BiddingShare">a: share of the mean of bidding scores.</param>
/// <param name="PerformanceShare">b: share of the performance score, weighted by contract price.</param>
/// <param name="Bidding">Kinds of fact that are deducted from a section's bidding score.</param>
/// <param name="Performance">Kinds of fact that are deducted from a section's performance score.</param>
/// <param name="Other">Kinds of fact that are deducted from the enterprise's score (Q).</param>
/// <param name="BidRegistered">Kind of fact that says a bid was made for a section.</param>
/// <param name="ContractRegistered">
/// Kind of fact that says a contract is performed: its document is the contract's commencement, its amount the price, its quantity the
/// percentage done.
/// </param>
/// <param name="Volumes">Volume that a grade asks for; several of one grade are alternatives.</param>
public sealed record ConstructionScheme(
    decimal BiddingShare,
    decimal PerformanceShare,
    ImmutableArray<ItemCode> Bidding,
    ImmutableArray<ItemCode> Performance,
    ImmutableArray<ItemCode> Other,
    ItemCode BidRegistered,
    ItemCode ContractRegistered,
    ImmutableArray<GradeBand> Bands,
    CreditGrade Lowest,
    ImmutableArray<VolumeCondition> Volumes);

/// <summary>What an enterprise must have built for a grade.</summary>
/// <param name="Trade">Works or supervision.</param>
/// <param name="Domain">Highway or waterway.</param>
/// <param name="LeastSections">Sections in Guangdong.</param>
/// <param name="LeastMonthsOpen">Months since a section's commencement from which on it counts.</param>
/// <param name="LeastPercentDone">Share of the works done, in percent, from which on a section counts.</param>
/// <param name="MoreThan">The contract prices of the sections that count must together exceed this.</param>
public sealed record VolumeCondition(
    CreditGrade Grade,
    CreditTrade Trade,
    CreditDomain Domain,
    int LeastSections,
    int LeastMonthsOpen,
    decimal LeastPercentDone,
    Money MoreThan);

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
