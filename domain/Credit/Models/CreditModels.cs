using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Credit.Models;

/// <summary>Every published version of every model: by what scores are computed, and which kinds of fact there are.</summary>
public sealed record CreditModels(ImmutableSortedDictionary<string, CreditModel> Versions)
{
    public static CreditModels Empty { get; } =
        new(ImmutableSortedDictionary.Create<string, CreditModel>(StringComparer.Ordinal));

    /// <summary>A version whether in force or not; null when it was never published.</summary>
    public CreditModel? Find(CreditModelId id) => Versions.GetValueOrDefault(id.ToString());

    /// <summary>The version of a kind that is in force on a day.</summary>
    public CreditModel? InForce(CreditModelKind kind, LocalDate day) =>
        Versions.Values.FirstOrDefault(model => model.Id.Kind == kind && model.InForceOn(day));

    /// <summary>The catalogue on a day: what a kind of fact is; null when it is not listed.</summary>
    public CreditItem? Listed(ItemCode code, LocalDate day) => Versions.Values
        .Where(model => model.InForceOn(day)).Select(model => model.Terms!.Find(code)).FirstOrDefault(item => item is not null);

    /// <summary>The versions after one more fact about one of them.</summary>
    public CreditModels With(CreditModelFact fact) => new(Versions.SetItem(
        fact.Model.ToString(), CreditModel.Evolve(Versions.GetValueOrDefault(fact.Model.ToString(), CreditModel.Initial), fact)));
}
