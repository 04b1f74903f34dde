using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class HearingBeforeDecisionSpec : ApplicationActSpec
{
    [Fact]
    public void no_decision_while_a_hearing_can_be_asked_for() =>
        Given(Submitted, Accepted, Verified, Notified).On(new(2026, 3, 11)).When(Grant)
            .ThenRefused(HearingBeforeDecision.Id);

    [Fact]
    public void no_decision_while_one_is_outstanding() =>
        Given(Submitted, Accepted, Verified, Notified, Requested).On(new(2026, 3, 20)).When(Refuse)
            .ThenRefused(HearingBeforeDecision.Id);

    [Fact]
    public void whoever_is_told_after_a_hearing_has_a_right_of_their_own() =>
        Given(Submitted, Accepted, Verified, Notified, Requested, Announced, Held, ToldLater).On(new(2026, 3, 18))
            .When(Grant with { RestsOnHearingRecord = true }).ThenRefused(HearingBeforeDecision.Id);

    [Fact]
    public void their_request_is_heard() =>
        Given(Submitted, Accepted, Verified, Notified, Requested, Announced, Held, ToldLater).On(new(2026, 3, 18)).By(Actors.Clerk)
            .When(new RequestHearing(Id, Second)).ThenFact<HearingRequested>();

    [Fact]
    public void the_record_of_the_first_hearing_still_bears_the_decision() =>
        Given(Submitted, Accepted, Verified, Notified, Requested, Announced, Held, ToldLater).On(new(2026, 4, 1))
            .When(Grant).ThenRefused(DecisionOnHearingRecord.Id);

    private static readonly PartyId Second = PartyId.Parse("P:fedcba9876543210fedcba9876543210");

    private static readonly InterestedPartyNotified ToldLater = Notified with
    {
        Party = Notified.Party with { Party = Second }, On = new(2026, 3, 17), HearingRequestDue = WorkingDaysAfter(new(2026, 3, 17), 5),
    };

    [Fact]
    public void when_nobody_asked_in_time_the_way_is_free() =>
        Given(Submitted, Accepted, Verified, Notified).On(new(2026, 3, 12)).When(Grant).ThenAccepted();
}
