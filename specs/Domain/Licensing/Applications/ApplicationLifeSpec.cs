using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Applications;

namespace Regulatory.Domain.Specs.Licensing.Applications;

/// <summary>What no sequence of acts may do to an application, whoever gives them and whenever. None of them throws.</summary>
public sealed class ApplicationLifeSpec : RandomHall
{
    [Property(MaxTest = 200)]
    public Property no_sequence_reaches_a_grant_without_acceptance() => Prop.ForAll(Days, steps =>
    {
        var accepted = false;
        foreach (var act in Play(steps))
        {
            accepted |= act.Decision.Facts.Any(fact => fact is ApplicationAccepted or ApplicationDeemedAccepted);
            if (act.Decision.Facts.Any(fact => fact is LicenceGranted or LicenceRefused or CertificateIssued)) accepted
                .ShouldBeTrue();
        }
    });

    [Property(MaxTest = 200)]
    public Property no_certificate_is_issued_without_a_grant() => Prop.ForAll(Days, steps =>
    {
        var facts = FactsOf(steps);
        if (facts.OfType<CertificateIssued>().Any()) facts.OfType<LicenceGranted>().ShouldHaveSingleItem();
    });

    [Property(MaxTest = 200)]
    public Property review_and_decision_are_by_different_people() => Prop.ForAll(Days, steps =>
    {
        var facts = FactsOf(steps);
        var reviewers = facts.OfType<VerificationRecorded>()
            .SelectMany(fact => fact.Staff.Append(fact.RecordedBy)).Concat(facts.OfType<ReviewerAssigned>().Select(fact => fact.Reviewer))
            .Select(officer => officer.Account).ToHashSet();
        var deciders = facts.OfType<LicenceGranted>().Select(fact => fact.DecidedBy)
            .Concat(facts.OfType<LicenceRefused>().Select(fact => fact.DecidedBy)).Select(officer => officer.Account).ToList();
        if (deciders.Count > 0) reviewers.ShouldNotBeEmpty();
        reviewers.Intersect(deciders).ShouldBeEmpty();
        deciders.Count.ShouldBeLessThanOrEqualTo(1);
    });

    [Property(MaxTest = 200)]
    public Property nobody_chairs_a_hearing_on_what_they_reviewed() => Prop.ForAll(Days, steps =>
    {
        var facts = FactsOf(steps);
        var chairs = facts.OfType<HearingHeld>().Select(fact => fact.Chair.Account);
        var reviewers = facts.OfType<VerificationRecorded>()
            .SelectMany(fact => fact.Staff.Append(fact.RecordedBy)).Select(officer => officer.Account);
        reviewers.Intersect(chairs).ShouldBeEmpty();
    });

    [Property(MaxTest = 200)]
    public Property the_dates_of_facts_never_run_backwards() => Prop.ForAll(Days, steps =>
    {
        var days = FactsOf(steps).Select(fact => fact.On).ToList();
        days.ShouldBe(days.Order());
    });

    [Property(MaxTest = 200)]
    public Property no_deadline_moves_earlier_but_by_recomputation() => Prop.ForAll(Days, steps =>
    {
        foreach (var act in Play(steps).Where(act => act.Command is not RecomputeDeadlines))
            foreach (var (clock, running) in act.Before.Clocks.Running)
                if (act.After.Clocks[clock] is { } later) later.Due.Due
                    .ShouldBeGreaterThanOrEqualTo(running.Due.Due, clock.ToString());
    });

    [Property(MaxTest = 200)]
    public Property the_same_act_again_changes_nothing_or_is_refused() => Prop.ForAll(Days, steps =>
    {
        foreach (var act in Play(steps).Where(act => !act.Decision.Facts.IsEmpty))
            LicenceApplicationDecider.Decide(act.After, act.Command, act.Context).Facts
                .ShouldBeEmpty(act.Command.ToString());
    });

    [Property(MaxTest = 200)]
    public Property what_is_closed_stays_closed() => Prop.ForAll(Days, steps =>
    {
        foreach (var act in Play(steps).Where(act => act.Before.IsClosed))
            act.Decision.Facts.ShouldAllBe(fact => fact is CertificateIssued || fact is DeadlineRecomputed);
    });

    /// <summary>The sentences above would say nothing if the random hall never got anywhere.</summary>
    [Fact]
    public void the_random_hall_reaches_every_stage()
    {
        var reached = Enumerable.Range(0, 300)
            .SelectMany(i => Play(Days.Generator.Sample(60, new Rnd((ulong)i), 1).First())).Select(act => act.After.Stage).ToHashSet();
        Enum.GetValues<Stage>().ShouldBeSubsetOf(reached);
    }

    private static List<LicenceApplicationFact> FactsOf(Step[] steps) => [.. Play(steps).SelectMany(act => act.Decision.Facts)];
}
