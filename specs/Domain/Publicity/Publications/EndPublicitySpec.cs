using Regulatory.Domain.Publicity.Publications;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications;

public sealed class EndPublicitySpec : PublicationActSpec
{
    private static readonly EndPublicity AtTerm = new(Id, PublicityEnd.TermReached), ByRepair = new(Id, PublicityEnd.CreditRepaired, "粤信修〔2026〕9号");

    [Fact]
    public void the_day_after_the_last_publicity_ends_by_itself()
    {
        Given(Decided, Published).On(new(2027, 4, 8)).When(AtTerm).ThenRefused(TermRunOut.Id);
        Given(Decided, Published).On(new(2027, 4, 9)).When(AtTerm).ThenFacts(new PublicityEnded(PublicityEnd.TermReached, null, new(2027, 4, 9)));
    }

    [Fact]
    public void repair_ends_it_once_the_shortest_term_is_reached()
    {
        Given(Decided, Published).On(new(2026, 7, 8)).When(ByRepair).ThenRefused(ShortestTermServed.Id).Details["least"].ShouldBe("2026-07-08");
        Given(Decided, Published).On(new(2026, 7, 9)).When(ByRepair)
            .ThenFacts(new PublicityEnded(PublicityEnd.CreditRepaired, "粤信修〔2026〕9号", new(2026, 7, 9)));
    }

    [Fact]
    public void what_is_minor_can_be_repaired_at_once_and_is_never_shown() =>
        Given(DecidedMinor).On(new(2026, 4, 13)).When(ByRepair).ThenAccepted().When(new PublishPenalty(Id)).ThenRefused(NeverAgain.Id);

    [Fact]
    public void what_was_never_shown_has_no_term_to_run_out() =>
        Given(DecidedMinor).On(new(2027, 4, 9)).When(AtTerm).ThenRefused(TermRunOut.Id);

    [Fact]
    public void repair_rests_on_its_decision() =>
        Given(Decided, Published).On(new(2026, 7, 9)).When(ByRepair with { Document = null }).ThenRefused(RepairByDecision.Id);

    [Fact]
    public void licences_are_not_repaired() =>
        Given(DecidedLicence).On(new(2026, 7, 9)).When(ByRepair with { Publication = LicenceId }).ThenRefused(DocumentOfTheKind.Id);

    [Fact]
    public void what_has_ended_has_ended() => Given(Decided, Published, Repaired).On(new(2026, 9, 1)).When(AtTerm).ThenNothing();
}
