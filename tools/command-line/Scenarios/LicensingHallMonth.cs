using Bogus;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Regctl.Scenarios;

/// <summary>
/// March 2026 in the licensing hall of Guangzhou: some four hundred applications, with what goes right and what goes wrong.
/// The same seed writes the same file.
/// </summary>
public sealed partial class LicensingHallMonth
{
    public const string FileName = "licensing-hall-2026-03.json";

    private static readonly LocalDate First = new(2026, 3, 2), Last = new(2026, 3, 31);

    private readonly List<ScenarioStep> steps = [];
    private readonly SeedReference reference;
    private readonly People people;
    private readonly HallCalendar hall;
    private int cases;

    private LicensingHallMonth(SeedReference reference)
    {
        this.reference = reference;
        people = new(new Faker("zh_CN") { Random = new Randomizer(20_260_302) });
        hall = new(reference.Calendar, people.Random);
    }

    /// <summary>The steps of the month in order of time; what lies after its last day has not happened yet.</summary>
    public static IReadOnlyList<ScenarioStep> Write(SeedReference reference)
    {
        var month = new LicensingHallMonth(reference);
        month.ImportRegister();
        month.FirstGrants();
        month.InVain();
        month.LaterLives();
        month.Powers();
        month.Vehicles();
        return [.. month.steps.Where(step => ChinaTime.DayOf(step.At) <= Last).OrderBy(step => step.At)];
    }

    private void FirstGrants()
    {
        foreach (var item in HallItems.FirstGrants)
            for (var i = 0; i < item.Weight; i++) FirstGrant(item.Scope.Route is null ? item : item.OnLine(i));
    }

    private void FirstGrant(HallItem item)
    {
        var next = Case(item, ApplicationKind.New, item.Trade is { } trade ? people.Company(trade) : people.Person());
        var day = hall.Workday(First, people.Random.Int(0, 17));
        next.Submit(day);
        // How many in a hundred take which way.
        var way = people.Random.Int(0, 99);
        if (way < 56) Decide(next.Accept(day), day);
        else if (way < 63) Decide(next.Correct(day).Accept(day, 3), day);
        else if (way < 73) AfterCorrection(next, day);
        else if (way < 76) AfterSilence(next, day);
        else if (way < 81) WithStoppedClock(next.Accept(day), day);
        else if (way < 88) Refused(next.Accept(day), day);
        else if (way < 91) next.Accept(day).Withdraw(hall.Workday(day, people.Random.Int(1, 3)));
        else if (way < 93) NeverCorrected(next, day);
        else if (way < 95) TooHasty(next, day);
        else if (way < 97) Extended(next, day);
        else if (way < 98 && item.Trade is not null) Heard(next.Accept(day), day);
        else next.Accept(day, 4);
    }

    /// <summary>Accepted: review, decision, certificate.</summary>
    private void Decide(HallCase next, LocalDate accepted)
    {
        var assigned = hall.Workday(accepted, 1);
        var verified = hall.Workday(assigned, people.Random.Int(0, 3));
        var decided = hall.Workday(verified, people.Random.Int(0, 4));
        next.Assign(assigned).Verify(verified, onSite: people.Random.Bool(0.3f)).Grant(decided)
            .Issue(hall.Workday(decided, people.Random.Int(0, 3)));
    }

    private void AfterCorrection(HallCase next, LocalDate day)
    {
        var told = hall.Workday(day, people.Random.Int(1, 4));
        var back = hall.Workday(told, people.Random.Int(1, 5));
        next.AskToCorrect(told, hall.Workday(told, 15)).Resubmit(back);
        // Once in five the window asks for something else the second time, which the law forbids, and then accepts.
        if (people.Random.Bool(0.2f) && next.Materials(day).Length > 1)
            next.AskForMore(back);
        Decide(next.Accept(back, 4), back);
    }

    private void AfterSilence(HallCase next, LocalDate day)
    {
        var after = hall.Workday(day, 5).PlusDays(1);
        Decide(next.DeemAccepted(after), hall.Workday(after));
    }

    private void WithStoppedClock(HallCase next, LocalDate day)
    {
        var assigned = hall.Workday(day, 1);
        var days = people.Random.Int(3, 6);
        var back = hall.Workday(assigned, days);
        next.Assign(assigned).Stop(assigned, people.Random.ArrayElement([StopCause.Testing, StopCause.Inspection, StopCause.ExpertReview]), days)
            .Resume(back).Verify(back).Grant(hall.Workday(back, 1)).Issue(hall.Workday(back, 2));
    }

    private void Refused(HallCase next, LocalDate day)
    {
        var assigned = hall.Workday(day, 1);
        var decided = hall.Workday(assigned, people.Random.Int(1, 4));
        var falsified = people.Random.Bool(0.15f);
        next.Assign(assigned).Verify(assigned, met: false)
            .Refuse(decided, falsified ? "ALL/78" : "ALL/38", falsified ? "提供虚假材料" : "不符合法定条件", falsified);
    }

    private void NeverCorrected(HallCase next, LocalDate day)
    {
        var told = hall.Workday(day, 1);
        var by = hall.Workday(told, 5);
        next.AskToCorrect(told, by).Terminate(hall.Workday(by, 1));
    }

    /// <summary>A decision before acceptance and a lone officer on site are both refused; then all goes its way.</summary>
    private void TooHasty(HallCase next, LocalDate day)
    {
        var assigned = hall.Workday(day, 1);
        next.Grant(day, slot: 1, refused: AcceptanceBeforeReview.Id).Accept(day, 2)
            .Grant(day, slot: 3, refused: ReviewBeforeDecision.Id)
            .Assign(assigned, 0).Verify(assigned, 1, onSite: true, refused: TwoOnSite.Id).Verify(assigned, 2, onSite: true)
            .Grant(hall.Workday(assigned, 2)).Issue(hall.Workday(assigned, 3));
    }

    /// <summary>The head of the agency gives the review ten more working days.</summary>
    private void Extended(HallCase next, LocalDate day)
    {
        var assigned = hall.Workday(day, 1);
        next.Accept(day).Assign(assigned).Verify(hall.Workday(assigned, 2)).Extend(hall.Workday(assigned, 6))
            .ExtendAgain(hall.Workday(assigned, 8)).Grant(hall.Workday(assigned, 12));
    }

    private void Heard(HallCase next, LocalDate day)
    {
        var assigned = hall.Workday(day, 1);
        var decided = hall.Workday(assigned, 15);
        next.Assign(assigned, 0).Verify(hall.Workday(assigned, 1), 0).Hear(hall.Workday(assigned, 1), people.Company("客运"))
            .Grant(decided, onRecord: true).Issue(hall.Workday(decided, 1));
    }

    private HallCase Case(
        HallItem item, ApplicationKind kind, Applicant applicant, LicenceId? licence = null, LicenceId? under = null, LocalDate? until = null) =>
        new(++cases, item, kind, applicant, hall, reference, steps) { Licence = licence, Under = under, Until = until };
}
