using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Models.Rules;

/// <summary>The parameters of a model suffice to compute every score by it.</summary>
[Law(OwnRules.CreditModels)]
[RuleText(
    "评价模型 {model} 的参数不完整或者自相矛盾：{problem}。",
    "The parameters of model {model} are incomplete or contradict themselves: {problem}.")]
public static class TermsOfModel
{
    public static readonly RuleId Id = new("CRD-MOD-002");

    /// <summary>More than any weight, step or mark.</summary>
    private const decimal Most = 100_000;

    public static Refusal? Check(CreditModelId model, ModelTerms terms) =>
        ProblemOf(model.Kind, terms) is { } problem ? new Refusal(Id, ("model", model), ("problem", problem)) : null;

    private static string? ProblemOf(CreditModelKind kind, ModelTerms terms)
    {
        if (string.IsNullOrWhiteSpace(terms.Zh) || string.IsNullOrWhiteSpace(terms.En) || terms.Domains.IsDefaultOrEmpty) return "name or field";
        if (terms.Items.IsDefaultOrEmpty || terms.Items.Select(item => item.Code).Distinct().Count() != terms.Items.Length) return "items";
        if (terms.Items.Any(item => !IsMark(item.Value) || !IsMark(item.PerMonth) || string.IsNullOrWhiteSpace(item.Zh) || string.IsNullOrWhiteSpace(item.En)))
            return "value or name of an item";
        object?[] schemes = [terms.Enterprise, terms.Driver, terms.Construction, terms.Provincial];
        if (schemes[(int)kind] is null || schemes.Count(scheme => scheme is not null) != 1) return "scheme";
        return (terms.Enterprise is { } enterprise ? ProblemOf(enterprise, terms) : null)
            ?? (terms.Driver is { } driver ? ProblemOf(driver) : null)
            ?? (terms.Construction is { } construction ? ProblemOf(construction, terms) : null)
            ?? (terms.Provincial is { } provincial ? ProblemOf(provincial, terms) : null);
    }

    private static string? ProblemOf(EnterpriseScheme scheme, ModelTerms terms)
    {
        if (scheme.Table.IsDefaultOrEmpty || scheme.Table.Any(item => item.Step <= 0 || !IsMark(item.Max) || !IsMark(item.Points))) return "item table";
        if (!AreItems(terms, [.. scheme.Table.SelectMany(item => item.Counts), .. scheme.Bonus, scheme.Fleet, .. scheme.Bands.SelectMany(band => band.Vetoes)]))
            return "unknown item";
        return IsMark(scheme.MostBonus) ? null : "bonus";
    }

    private static string? ProblemOf(DriverScheme scheme) =>
        scheme.CycleMonths is < 1 or > 120 || scheme.EducationHours is < 0 or > 1000 || scheme.Steps.IsDefaultOrEmpty
            || scheme.Steps.Any(step => step <= 0 || !IsMark(step)) || !IsMark(scheme.Full) || scheme.BelowForAa > scheme.Full
            ? "cycle, steps or full marks"
            : null;

    private static string? ProblemOf(ConstructionScheme scheme, ModelTerms terms)
    {
        if (scheme.BiddingShare < 0 || scheme.PerformanceShare < 0 || scheme.BiddingShare + scheme.PerformanceShare != 1) return "shares";
        return AreItems(terms, [.. scheme.Bidding, .. scheme.Performance, .. scheme.Other, scheme.BidRegistered, scheme.ContractRegistered])
            ? null
            : "unknown item";
    }

    private static string? ProblemOf(ProvincialScheme scheme, ModelTerms terms)
    {
        if (scheme.Floor > scheme.Cap || !IsMark(scheme.Base) || !IsMark(scheme.Cap) || !IsMark(scheme.MostBonus)) return "base, floor or cap";
        if (scheme.FullMonths is < 0 or > 600 || scheme.Terms.Any(term => term.Months is < 0 or > 600 || !IsMark(term.Multiplier))
            || !scheme.Terms.Select(term => term.Class).Order().SequenceEqual(Enum.GetValues<SeverityClass>())) return "terms of the classes";
        if (!scheme.Bands.Any(band => band.Least <= scheme.Floor)) return "bands";
        return AreItems(terms, [.. scheme.Bonus]) ? null : "unknown item";
    }

    private static bool IsMark(decimal value) => value is >= 0 and <= Most && decimal.Round(value, 4) == value;

    private static bool AreItems(ModelTerms terms, ItemCode[] codes) => Array.TrueForAll(codes, code => terms.Find(code) is not null);
}
