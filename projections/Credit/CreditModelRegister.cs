using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Law;

namespace Regulatory.Projections.Credit;

/// <summary>The published models of evaluation 信用评价模型, with every weight, step and band: by them anybody can reproduce a score.</summary>
/// <param name="Zh">Name in Chinese.</param>
/// <param name="En">Name in English.</param>
/// <param name="Terms">All parameters.</param>
/// <param name="EndsOn">First day on which it is no longer in force; null while nothing takes its place.</param>
[ReadModel("credit_model_register", version: 1), Open(GuangdongRoadTransportRegulations.Art11)]
public sealed record CreditModelRegister(
    [property: Key] CreditModelId Id,
    [property: Filterable] CreditModelKind Kind,
    string Zh,
    string En,
    ModelTerms Terms,
    string DocumentNumber,
    [property: Filterable] LocalDate InForceFrom,
    [property: Filterable] LocalDate? EndsOn)
{
    public static CreditModelRegister Evolve(CreditModelRegister? row, CreditModelFact fact, FactContext at) => fact switch
    {
        CreditModelPublished published => new(
            published.Model, published.Model.Kind, published.Terms.Zh, published.Terms.En, published.Terms, published.DocumentNumber,
            published.InForceFrom, null),
        CreditModelSuperseded superseded => row! with { EndsOn = superseded.From },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
