using System.Collections.Immutable;

namespace Regulatory.Domain.Credit.Models;

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
