using NodaTime;

namespace Regulatory.Domain.Credit.Models;

/// <summary>What can become true of one version of a model.</summary>
public abstract record CreditModelFact
{
    public abstract CreditModelId Model { get; init; }
}

/// <summary>公布评价模型: the version with all its parameters; what is scored by it can be reproduced by anybody.</summary>
/// <param name="DocumentNumber">Document by which it was published.</param>
/// <param name="InForceFrom">First day on which scores are computed by it.</param>
/// <param name="Supersedes">The version that ends the day before.</param>
[Fact("credit.model.published.v1")]
public sealed record CreditModelPublished(
    CreditModelId Model, ModelTerms Terms, string DocumentNumber, LocalDate InForceFrom, CreditModelId? Supersedes, LocalDate On)
    : CreditModelFact;

/// <summary>废止评价模型: another version takes its place from a day on; past cycles stay under it.</summary>
/// <param name="By">The version that takes its place; null where none does.</param>
/// <param name="From">First day on which it is no longer in force.</param>
[Fact("credit.model.superseded.v1")]
public sealed record CreditModelSuperseded(
    CreditModelId Model, CreditModelId? By, string DocumentNumber, LocalDate From, LocalDate On) : CreditModelFact;
