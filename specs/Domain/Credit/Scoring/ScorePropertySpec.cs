using FsCheck.Xunit;
using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Scoring;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Credit.Scoring.ScoringExamples;

namespace Regulatory.Domain.Specs.Credit.Scoring;

/// <summary>What holds of every score of every model, whatever is on record.</summary>
public sealed class ScorePropertySpec
{
    private static readonly ModelTerms[] Models = [CreditSeeds.Enterprise, CreditSeeds.Driver, CreditSeeds.Construction, CreditSeeds.Provincial];

    [Property]
    public void a_score_does_not_depend_on_the_order_in_which_its_facts_were_recorded(byte model, ushort[] drawn, int seed)
    {
        var terms = Models[model % 4];
        var facts = Facts(terms, drawn);
        var shuffled = facts.OrderBy(fact => (fact.Number * 7919L + Math.Abs((long)seed)) % 101).Select((fact, i) => fact with { Number = i + 1 }).ToArray();
        var (one, other) = (Of(terms, facts), Of(terms, shuffled));
        other?.Total.ShouldBe(one!.Total);
        other?.Grade.ShouldBe(one!.Grade);
        (other is null).ShouldBe(one is null);
    }

    [Property]
    public void a_reversal_restores_the_score_exactly(byte model, ushort[] drawn, ushort more)
    {
        var terms = Models[model % 4];
        var facts = Facts(terms, drawn);
        var undone = Facts(terms, [.. drawn, more])[^1] with { Reversed = true };
        Same(Of(terms, [.. facts, undone]), Of(terms, facts));
    }

    [Property]
    public void the_addends_sum_to_the_score(byte model, ushort[] drawn)
    {
        var terms = Models[model % 4];
        if (Of(terms, Facts(terms, drawn)) is { } sheet) sheet.Parts.Sum(part => part.Points).ShouldBe(sheet.Total);
    }

    [Property]
    public void the_entries_that_a_score_of_points_cites_give_it_again(byte model, ushort[] drawn)
    {
        // K-12: of the driver's points and the provincial index nothing but the cited entries is needed.
        var terms = Models[model % 2 == 0 ? 1 : 3];
        var facts = Facts(terms, drawn);
        var sheet = Of(terms, facts)!;
        Same(Of(terms, [.. facts.Where(fact => sheet.Entries.Contains(fact.Number))]), sheet);
    }

    [Property]
    public void a_provincial_score_lies_between_nothing_and_a_thousand(ushort[] drawn) =>
        Of(CreditSeeds.Provincial, Facts(CreditSeeds.Provincial, drawn))!.Total.ShouldBeInRange(0, 1000);

    [Property]
    public void time_never_makes_a_fact_weigh_more(ushort day, byte later)
    {
        var (on, term) = (new LocalDate(2026, 3, 2).PlusDays(day % 1500), 36);
        ProvincialScore.Decay(new(2026, 3, 2), 12, term, on.PlusDays(later))
            .ShouldBeLessThanOrEqualTo(ProvincialScore.Decay(new(2026, 3, 2), 12, term, on));
    }

    private static void Same(ScoreSheet? one, ScoreSheet? other)
    {
        (one?.Total).ShouldBe(other?.Total);
        (one?.Grade).ShouldBe(other?.Grade);
        one?.Parts.Select(part => (part.Item, part.Points)).ShouldBe(other!.Parts.Select(part => (part.Item, part.Points)));
    }

    private static ScoreSheet? Of(ModelTerms terms, CreditEntry[] entries) => Score.Of(terms, Basis(entries));

    /// <summary>A drawn number is an item, a day, a severity and a quantity; sections and prices go with them.</summary>
    private static CreditEntry[] Facts(ModelTerms terms, ushort[] drawn) =>
    [
        .. drawn.Select((number, i) => Entry(
            i + 1,
            terms.Items[number % terms.Items.Length].Code.Value,
            1 + number % 7,
            new LocalDate(2024, 1, 1).PlusDays(number % 1090),
            (SeverityClass)(number % 3),
            Money.OfYuan(1_000_000 + number % 5),
            $"S{number % 3}")),
    ];
}
