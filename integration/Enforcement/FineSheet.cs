using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Arithmetic;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;

namespace Regulatory.Integration.Enforcement;

/// <summary>
/// Works a fine out with the functions of the domain that judge a decision, and tells each step: what is shown cannot differ from what is
/// refused.
/// </summary>
public sealed class FineSheet(Offence offence, Figures figures)
{
    private readonly FineSources sources = new(figures);

    /// <summary>Null when the offence was none on the day of the act, or has no such band.</summary>
    /// <param name="terms">Sound ones: <see cref="FineTermsCheck"/>.</param>
    public FineCalculation? Of(FineTerms terms)
    {
        if (LighterLaw.Of(offence, terms.ActOn, terms.DecidedOn, terms.Circumstance, terms.Gain) is not { } law) return null;
        if (offence.TermsOn(law.Version) is not { } listed) return null;
        var steps = ImmutableArray.CreateBuilder<FineStep>();
        steps.Add(new(
            "law", "适用的规定", "Law that applies", null, Day(law.Version), "day",
            BasisOf(listed).Add(FineSources.Of(AdministrativePenaltyLaw.Art37))));
        var range = Band(terms, listed, law, steps);
        var tier = Tier(terms, law, steps);
        var formula = Overload(terms, steps);
        var span = terms.Offence == OffenceCode.Overloading && formula is null ? null : Together(range, formula);
        if (terms.Lighter && range is { } band && span is { } whole) span = Lower(band, whole, terms.DecidedOn, steps);
        span = Lawful(span, steps);
        return new(
            listed.Zh, listed.En, [.. steps, .. Limits(terms)], span?.Min, span?.Max, Within(span, formula is null ? tier?.Default : formula.Least),
            formula?.IsWarning ?? false, HearingRight.Threshold(terms.Party, figures, terms.DecidedOn),
            SimplifiedWithinLimits.Largest(terms.Party, terms.DecidedOn));
    }

    private static ImmutableArray<FineSource> BasisOf(OffenceTerms listed) =>
        [.. listed.Basis.Select(basis => FineSources.Of(basis.Article, basis.Confidence))];

    private static FineRange? Band(FineTerms terms, OffenceTerms listed, ApplicableLaw law, ImmutableArray<FineStep>.Builder steps)
    {
        var range = FineRange.Of(law.Band, terms.Gain);
        var formula = law.Band is { MinTimes: { } least, MaxTimes: { } most } && terms.Gain is { } gain ? $"{gain} × {least} – {gain} × {most}" : null;
        steps.Add(new(
            "band", $"法定幅度：{law.Band.Zh}", $"Band of the law: {law.Band.En}", formula, range is { } found ? Span(found.Min, found.Max) : "—", "yuan",
            [
                .. law.Band.Confidence is Confidence.Certain ? [] : ImmutableArray.Create(new FineSource(
                    $"{terms.Offence}/{law.Band.Code}", law.Band.Zh, law.Band.En, law.Band.Confidence, InForceFrom: law.Version)),
                .. formula is null ? [] : BasisOf(listed).Add(FineSources.Of(AdministrativePenaltyLaw.Art28)),
            ]));
        return range;
    }

    private DiscretionTier? Tier(FineTerms terms, ApplicableLaw law, ImmutableArray<FineStep>.Builder steps)
    {
        if (terms.Level is not { } level
            || DiscretionBenchmark.TierOn(offence, terms.DecidedOn, law.Band, level, figures, terms.Gain) is not { } tier
            || FineRange.Of(law.Band, terms.Gain) is not { } range) return null;
        var derived = tier.Confidence is Confidence.Project && tier.Factors.IsEmpty;
        var floor = OffenceFigures.Floors[(int)level];
        steps.Add(new(
            "tier", derived ? "裁量阶次（无公布的基准，按本项目默认划分）" : "裁量基准", derived ? "Step of discretion (no published benchmark; the project's division)" : "Discretion benchmark",
            derived ? $"{range.Min} + ({range.Max} − {range.Min}) × {figures.NumberOf(floor, terms.DecidedOn)} ÷ 100" : null,
            $"{tier.Default}（{Span(tier.Min, tier.Max)}）", "yuan",
            [FineSources.Of(AdministrativePenaltyLaw.Art34), .. derived ? [sources.Of(floor, terms.DecidedOn)] : ImmutableArray<FineSource>.Empty]));
        return tier;
    }

    /// <summary>What the formula gives; for overloading there is no range without it, and a step says what it lacks.</summary>
    private FineBand? Overload(FineTerms terms, ImmutableArray<FineStep>.Builder steps)
    {
        if (terms.Offence != OffenceCode.Overloading) return null;
        if (terms.Weighed is not { } weighed)
        {
            steps.Add(new(
                "no-weighing", "无称重结果：罚款按超限质量的公式确定，须填写称重", "No weighing: the formula by the excess decides the fine, and needs one",
                null, "—", "yuan", FineSources.Articles(OversizeVehicleRules.Art43)));
            return null;
        }
        var on = terms.ActOn;
        if (MeasuredMass.Find(weighed.Truck, weighed.Weigher, weighed.ReadingKg, on, figures) is not { } finding)
        {
            steps.Add(new(
                "no-limit", "该轴型没有限定标准，无法按公式计算", "There is no limit for these axles, and so no fine by the formula",
                null, "—", "yuan", FineSources.Articles(OversizeVehicleRules.Art3)));
            return null;
        }
        steps.Add(new(
            "measured-mass", "认定质量（向下取整至 10 千克）", "Mass that counts (rounded down to 10 kg)",
            $"{Kg(finding.ReadingKg)} × (1 000 − {finding.ErrorPerMille}) ÷ 1 000", Kg(finding.AdjustedKg), "kg",
            [FineSources.Of(OversizeVehicleRules.Art40, Confidence.Likely), sources.Of(MeasuredMass.FigureOf(weighed.Weigher), on)]));
        var table = MassLimits.OfTable(weighed.Truck, on);
        steps.Add(new(
            "limit", "限定标准", "Limit", table is { } row && row != finding.LimitKg ? $"{Kg(row)} → {Kg(finding.LimitKg)}" : null, Kg(finding.LimitKg), "kg",
            FineSources.Articles(OversizeVehicleRules.Art3, VehicleSizeStandard.Limits)));
        steps.Add(new(
            "excess", "超限质量", "Excess", $"{Kg(finding.AdjustedKg)} − {Kg(finding.LimitKg)}", Kg(finding.ExcessKg), "kg",
            FineSources.Articles(OversizeVehicleRules.Art3)));
        var (step, price) = (OversizeVehicleRules.StepOfExcess.On(on), OversizeVehicleRules.FinePerStep.On(on));
        var count = OverloadFine.StepsOf(finding.ExcessKg, on, figures);
        steps.Add(new(
            "steps", "计罚的千克档数", "Steps that are fined", $"{Kg(finding.ExcessKg)} ÷ {Kg(step)}", Number(count), "steps",
            [FineSources.Of(OversizeVehicleRules.Art43), sources.Of(OverloadFigures.RoundingOfSteps, on)]));
        var atIssue = SizeLimits.AtIssue(terms.Size, terms.Build, on);
        var fine = OverloadFine.Of(finding.ExcessKg, atIssue, on, figures);
        steps.Add(new(
            "for-mass", "超限质量的罚款", "Fine for the excess of mass", $"{Number(count)} × {Number(price)}", fine.ForMass.ToString(), "yuan",
            FineSources.Articles(OversizeVehicleRules.Art43)));
        if (terms.Size is not null)
        {
            var (from, to) = OverloadFine.ForSize(atIssue, on);
            var (zh, en) = atIssue is null
                ? ("外廓尺寸未超限，不计罚款", "The size is within its limits: no fine for it")
                : ("外廓尺寸超限的罚款", "Fine for the excess of size");
            steps.Add(new(
                "for-size", zh, en, null, Span(from, to), "yuan",
                FineSources.Articles(OversizeVehicleRules.Art3, VehicleSizeStandard.Limits, OversizeVehicleRules.Art43)));
        }
        steps.Add(new(
            "formula", "合计，不超过上限", "Together, up to the cap", $"≤ {Number(OversizeVehicleRules.MostFine.On(on))}", Span(fine.Least, fine.Most), "yuan",
            FineSources.Articles(OversizeVehicleRules.Art43, GuangdongHighwayRegulations.Art51)));
        return fine;
    }

    /// <summary>A fine for overloading lies within the band of the law and within the formula; its least may then lie above its most.</summary>
    private static FineRange? Together(FineRange? range, FineBand? formula) => (range, formula) switch
    {
        ({ } band, { } fine) => new FineRange(Larger(band.Min, fine.Least), Smaller(band.Max, fine.Most)),
        (null, { } fine) => new FineRange(fine.Least, fine.Most),
        _ => range,
    };

    private FineRange Lower(FineRange band, FineRange span, LocalDate on, ImmutableArray<FineStep>.Builder steps)
    {
        var top = LighterOnGround.Top(band, figures, on);
        steps.Add(new(
            "lighter", "从轻处罚的上限", "Most of a lighter penalty",
            $"{band.Min} + ({band.Max} − {band.Min}) × {figures.NumberOf(CaseFigures.LighterPart, on)} ÷ 100", top.ToString(), "yuan",
            [.. FineSources.Articles(AdministrativePenaltyLaw.Art30, AdministrativePenaltyLaw.Art32), sources.Of(CaseFigures.LighterPart, on)]));
        return span with { Max = Smaller(span.Max, top) };
    }

    /// <summary>The range if an amount lies in it; otherwise null, and a step says why.</summary>
    private static FineRange? Lawful(FineRange? span, ImmutableArray<FineStep>.Builder steps)
    {
        if (span is not { } found || found.Min.CompareTo(found.Max) <= 0) return span;
        steps.Add(new(
            "no-amount", "无可处数额：下限高于上限；低于下限须有减轻处罚的法定情形",
            "No lawful amount: the least lies above the most; below the least only on a statutory ground of mitigation",
            $"{found.Min} > {found.Max}", "—", "yuan", FineSources.Articles(AdministrativePenaltyLaw.Art32)));
        return null;
    }

    private static Money? Within(FineRange? span, Money? proposed) =>
        span is { } found && proposed is { } amount ? Smaller(Larger(amount, found.Min), found.Max) : null;

    private IEnumerable<FineStep> Limits(FineTerms terms)
    {
        yield return new(
            "hearing", "可以要求听证的罚款", "Fine from which there is a hearing", null,
            HearingRight.Threshold(terms.Party, figures, terms.DecidedOn).ToString(), "yuan",
            [FineSources.Of(AdministrativePenaltyLaw.Art63), sources.Of(HearingRight.FigureOf(terms.Party), terms.DecidedOn)]);
        yield return new(
            "on-spot", "可以当场处罚的最大罚款", "Largest fine on the spot", null, SimplifiedWithinLimits.Largest(terms.Party, terms.DecidedOn).ToString(), "yuan",
            FineSources.Articles(AdministrativePenaltyLaw.Art51));
    }

    private static Money Larger(Money one, Money other) => one.CompareTo(other) >= 0 ? one : other;

    private static Money Smaller(Money one, Money other) => one.CompareTo(other) <= 0 ? one : other;

    private static string Span(Money from, Money to) => from == to ? from.ToString() : $"{from} – {to}";

    private static string Kg(int kg) => Number(kg);

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ');

    private static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
