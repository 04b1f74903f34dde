using Regulatory.Domain.Publicity.Publications;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications;

public sealed class WithdrawPublicationSpec : PublicationActSpec
{
    private static WithdrawPublication Withdrawing => new(Id, WithdrawalCause.Revoked, "粤交复决〔2026〕5号", new(2026, 6, 1), "复议决定撤销原处罚");

    [Fact]
    public void a_publication_is_withdrawn_with_reasons_to_the_public() =>
        Given(Decided, Published, Overturned).On(new(2026, 6, 2)).When(Withdrawing).ThenFacts(Withdrawn);

    [Fact]
    public void it_can_be_withdrawn_at_once_without_a_requirement_before() =>
        Given(Decided, Published).On(new(2026, 6, 2)).When(Withdrawing).ThenFacts(Withdrawn);

    [Fact]
    public void the_third_working_day_is_in_time_and_the_fourth_is_late()
    {
        Given(Decided, Published).On(new(2026, 6, 4)).When(Withdrawing).ThenFact<PublicationWithdrawn>(gone => gone.Late.ShouldBeFalse());
        Given(Decided, Published).On(new(2026, 6, 5)).When(Withdrawing).ThenFact<PublicationWithdrawn>(gone => gone.Late.ShouldBeTrue());
    }

    [Fact]
    public void what_was_never_shown_is_withdrawn_from_the_platform_that_has_it() =>
        Given(DecidedMinor).On(new(2026, 6, 2)).When(Withdrawing).ThenFacts(Withdrawn with { WasShown = false });

    [Fact]
    public void without_reasons_it_is_refused() =>
        Given(Decided, Published).On(new(2026, 6, 2)).When(Withdrawing with { Reasons = "" }).ThenRefused(ReasonsToThePublic.Id);

    [Fact]
    public void reasons_name_no_numbers_of_persons() =>
        Given(Decided, Published).On(new(2026, 6, 2)).When(Withdrawing with { Reasons = "误写44030519851231123X" }).ThenRefused(NoNumbersOfPersons.Id);

    [Fact]
    public void what_is_withdrawn_is_withdrawn() => Given(Decided, Published, Withdrawn).On(new(2026, 6, 3)).When(Withdrawing).ThenNothing();
}
