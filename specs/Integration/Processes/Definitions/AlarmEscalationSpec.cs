using NodaTime;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Enforcement.Leads.Rules;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Duties;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Integration.Processes.Definitions;
using Regulatory.Ledger;

namespace Regulatory.Integration.Specs.Processes.Definitions;

public sealed class AlarmEscalationSpec : ProcessSpec
{
    private const string Key = "0198c6f0-0000-7000-8000-0000000000d1";

    private static readonly StreamName Alarm = new("supervision.alarm", Key);

    private static readonly AlarmClosed ClosedLate = new("monitor", "已处理", InTime: false, Roads.Day);

    private static readonly AlarmClosedAsFalse False = new("monitor", "second", Roads.Day);

    private static readonly EpisodeRecorded NeverWas = new(1, Roads.Noon, Roads.Noon, IsOpen: false, IsWithdrawn: true, "读数", Roads.Day);

    protected override string End => "Closed";

    protected override IReadOnlyList<Func<GivenProcess, GivenProcess>> Rest =>
    [
        process => process.When(Alarm, ClosedLate), process => process.Acknowledged(Partners.Police), process => process.Acknowledged(Partners.TollOperator),
    ];

    protected override GivenProcess Given() => Of(AlarmCode.NB);

    protected override GivenProcess Begin(GivenProcess process) => process.When(Alarm, Roads.Raised(AlarmCode.NB));

    protected override GivenProcess BeginAgain(GivenProcess process) => process.When(Alarm, Lapsed(AlarmTimer.Acknowledge, EscalationTo.Enterprise));

    [Fact]
    public void a_coach_in_the_early_morning_is_told_to_the_company_the_police_and_the_toll_operator_who_answer_the_same_day()
    {
        var process = Begin(Given());
        process.Facts.OfType<EnterpriseNotified>().ShouldHaveSingleItem().Party.ShouldBe(Roads.Carrier);
        var told = process.Facts.OfType<AcknowledgementAwaited>().ToList();
        told.Select(notice => (notice.Partner, notice.Notice, notice.Due.Due)).ShouldBe(
            [(Partners.Police, ProcessNotices.NightCoach, Roads.Day), (Partners.TollOperator, ProcessNotices.NightCoach, Roads.Day)]);
        told[0].Content["plate"].ShouldBe("粤A12345/Yellow");
        process.DaysPass(Roads.Day.PlusDays(1)).Facts.OfType<OfficerAsked>().Select(asked => asked.Role).ShouldBe([Role.SuperiorAuthority, Role.SuperiorAuthority]);
    }

    [Fact]
    public void what_nobody_looks_at_goes_to_the_company_then_to_the_citys_supervisor_then_it_is_a_lead()
    {
        var process = Escalated();
        process.Facts.OfType<EnterpriseNotified>().Select(told => told.Notice).ShouldBe(["late:Acknowledge", "late:Lead", "late:Treat"]);
        var asked = process.Facts.OfType<OfficerAsked>().ShouldHaveSingleItem();
        (asked.Role, asked.Due!.Value.Due).ShouldBe((Role.Supervisor, new LocalDate(2026, 3, 9)));
        var lead = process.Commands.ShouldHaveSingleItem().ShouldBeOfType<TakeUpLead>();
        (lead.Division, lead.Agency, lead.Party!.Party, lead.Plate, lead.Offence, lead.Reference)
            .ShouldBe((Roads.Guangzhou, "广州市交通运输局", Roads.Carrier, Roads.Tanker.Plate, null, Alarm.ToString()));
    }

    [Fact]
    public void an_alarm_that_is_closed_late_keeps_its_lead() =>
        Escalated().When(Alarm, ClosedLate).ShouldSatisfyAllConditions(
            process => process.State.State.ShouldBe("Closed"), process => process.Commands.OfType<LapseLead>().ShouldBeEmpty());

    [Fact]
    public void an_alarm_that_two_persons_find_false_takes_its_lead_back()
    {
        var process = Escalated().When(Alarm, False);
        var (lead, lapse) = ((TakeUpLead)process.Commands[0], process.Commands[1].ShouldBeOfType<LapseLead>());
        lapse.Lead.ShouldBe(lead.Lead);
        process.State.State.ShouldBe("Withdrawn");
        process.Again().Commands.Count.ShouldBe(2);
    }

    [Fact]
    public void late_data_that_withdraw_a_closed_alarm_take_its_lead_back()
    {
        var process = Escalated().When(Alarm, ClosedLate).When(Alarm, NeverWas);
        process.Commands[^1].ShouldBeOfType<LapseLead>();
        (process.State.Run, process.State.State).ShouldBe((2, "Withdrawn"));
        process.When(Alarm, NeverWas with { Revision = 2 }).State.Run.ShouldBe(2, "there is nothing more to take back");
    }

    [Fact]
    public void where_a_case_was_filed_on_it_an_officer_decides()
    {
        var process = Of(AlarmCode.OS3, refuses: LeadStillOpen.Id).When(Alarm, Lapsed(AlarmTimer.Lead, EscalationTo.Lead), NeverWas);
        process.Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Role.ShouldBe(Role.CaseUnitHead);
        process.State.State.ShouldBe("Withdrawn");
    }

    [Fact]
    public void the_timers_of_what_was_withdrawn_lead_to_nothing() =>
        Of(AlarmCode.OS3).When(Alarm, NeverWas, Lapsed(AlarmTimer.Lead, EscalationTo.Lead)).Facts.ShouldBeEmpty();

    [Fact]
    public void tampering_is_a_lead_when_somebody_has_confirmed_it()
    {
        var process = Of(AlarmCode.TMP).When(Alarm, Confirmed);
        process.Commands.ShouldHaveSingleItem().ShouldBeOfType<TakeUpLead>().Offence!.Value.Value.ShouldBe("DM03");
        process.Facts.OfType<OfficerAsked>().Select(asked => asked.Role).ShouldBe([Role.CreditOfficer, Role.AgencyHead]);
        Of(AlarmCode.OS3).When(Alarm, Confirmed).Facts.ShouldBeEmpty();
    }

    [Fact]
    public void a_driver_who_is_off_duty_is_for_the_employer_the_supervisor_and_the_credit_officer()
    {
        var stream = new StreamName("supervision.duty", Roads.Driver.ToString());
        var log = new DutyLogOpened(
            PartyOnRecord.Of(new(PartyKind.NaturalPerson, "张三"), Roads.Driver), new(Roads.Driver, Roads.Qualification), Roads.Carrier, Roads.Guangzhou, Roads.Day);
        var process = new GivenProcess(AlarmEscalation.Definition, $"driver:{Roads.Driver}:2026-03-02").Recorded(stream, log)
            .When(stream, new DriverTakenOffDuty(3, Roads.Day.PlusDays(-20), Roads.Day, Roads.Day));
        process.Facts.OfType<EnterpriseNotified>().ShouldHaveSingleItem().Party.ShouldBe(Roads.Carrier);
        process.Facts.OfType<OfficerAsked>().Select(asked => (asked.Role, asked.Duty)).ShouldBe(
            [(Role.CreditOfficer, "honesty-points"), (Role.Supervisor, "company-talk")]);
        process.State.Completed.ShouldBeTrue();
    }

    private static readonly AlarmAcknowledged Confirmed = new("monitor", "属实", Roads.Noon, InTime: true, Roads.Day);

    private static AlarmTimerLapsed Lapsed(AlarmTimer timer, EscalationTo to) => new(timer, Roads.Noon, to, Roads.Day);

    private static GivenProcess Escalated() => Of(AlarmCode.OS3).When(
        Alarm, Lapsed(AlarmTimer.Acknowledge, EscalationTo.Enterprise), Lapsed(AlarmTimer.Lead, EscalationTo.Lead),
        Lapsed(AlarmTimer.Treat, EscalationTo.CitySupervisor));

    private static GivenProcess Of(AlarmCode code, RuleId? refuses = null)
    {
        var process = new GivenProcess(AlarmEscalation.Definition, Key) { Refuses = command => command is LapseLead ? refuses : null }
            .Recorded(Roads.TankerStream, Roads.Entered);
        return code is AlarmCode.NB ? process : process.Recorded(Alarm, Roads.Raised(code));
    }
}
