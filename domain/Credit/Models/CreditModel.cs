using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Credit.Models;

/// <summary>One version of a model of evaluation 信用评价模型.</summary>
/// <param name="Terms">Its parameters; null before it is published.</param>
/// <param name="EndsOn">First day on which it is no longer in force; null while nothing takes its place.</param>
public sealed record CreditModel(CreditModelId Id, ModelTerms? Terms, LocalDate InForceFrom, LocalDate? EndsOn)
{
    public static CreditModel Initial { get; } = new(default, null, LocalDate.MinIsoValue, null);

    public bool InForceOn(LocalDate day) => Terms is not null && InForceFrom <= day && (EndsOn is not { } end || day < end);

    public static CreditModel Evolve(CreditModel model, CreditModelFact fact) => fact switch
    {
        CreditModelPublished published => new(published.Model, published.Terms, published.InForceFrom, null),
        CreditModelSuperseded superseded => model with { EndsOn = superseded.From },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
