using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles;

public sealed class RecordCreditFactSpec : CreditProfileActSpec
{
    private static RecordCreditFact Fine => Recording(Carrier, "fine-3000-to-30000", "粤交罚〔2026〕1号", new(2026, 3, 2));

    [Fact]
    public void a_fact_is_recorded_with_its_document_and_claims_it() =>
        Given(Opened).When(Fine).ThenClaims("credit.source-document", "E:91440101MA5AAAA00W|enforcement|粤交罚〔2026〕1号|fine-3000-to-30000")
            .ThenFacts(Fined);

    [Fact]
    public void the_class_is_the_catalogue_s_unless_the_source_says_another() =>
        Given(Opened).When(Fine with { SeverityClass = SeverityClass.Serious })
            .ThenFact<CreditFactRecorded>(fact => fact.SeverityClass.ShouldBe(SeverityClass.Serious));

    [Fact]
    public void the_same_document_again_changes_nothing() => Given(Opened, Fined).When(Fine).ThenNothing();

    [Fact]
    public void another_item_of_the_same_document_is_another_entry() =>
        Given(Opened, Fined).When(Fine with { ItemCode = ItemCode.Parse("overload-over-50") })
            .ThenFact<CreditFactRecorded>(fact => fact.Entry.ShouldBe(2));

    [Fact]
    public void a_fact_may_open_its_profile() =>
        Given().When(Fine with { Opening = Opening }).ThenFacts(Opened with { On = new(2026, 3, 2) }, Fined);

    [Fact]
    public void a_cycle_that_nobody_dates_begins_with_the_document() =>
        Given().On(new(2026, 3, 5)).When(Fine with { Opening = Opening with { CycleFrom = null } })
            .ThenFact<CreditProfileOpened>(opened => opened.CycleFrom.ShouldBe(new(2026, 3, 2)));

    [Fact]
    public void a_driver_scores_the_points_of_the_item() =>
        Given(DriverOpened).When(Recording(Driver, "driver-overload-over-50", "粤交罚〔2026〕1号", new(2026, 3, 2)))
            .ThenFact<CreditFactRecorded>(fact => fact.Quantity.ShouldBe(10));

    [Fact]
    public void twenty_points_in_the_open_cycle_are_grade_b_at_once() =>
        Given(DriverOpened, Fact(1, "driver-unqualified", new(2026, 3, 1), quantity: 10))
            .When(Recording(Driver, "driver-overload-over-50", "粤交罚〔2026〕2号", new(2026, 3, 2)))
            .ThenFacts(
                Fact(2, "driver-overload-over-50", new(2026, 3, 2), quantity: 10),
                new DriverGradeBReached(Honesty, new(new(2026, 2, 1), new(2027, 1, 31)), 20, [1, 2], On: new(2026, 3, 2)));

    [Fact]
    public void nineteen_points_are_not() =>
        Given(DriverOpened, Fact(1, "driver-unqualified", new(2026, 3, 1), quantity: 10), Fact(2, "driver-no-waybill", new(2026, 3, 1), quantity: 5),
                Fact(3, "driver-off-route", new(2026, 3, 1), quantity: 3))
            .When(Recording(Driver, "driver-card-not-carried", "粤交罚〔2026〕4号", new(2026, 3, 2)))
            .ThenFacts(Fact(4, "driver-card-not-carried", new(2026, 3, 2), SeverityClass.Minor));

    [Fact]
    public void the_points_of_the_cycle_before_are_cleared() =>
        Given(DriverOpened, Fact(1, "driver-fatal-equal", new(2026, 1, 31), quantity: 10) with { On = new(2026, 2, 1) })
            .When(Recording(Driver, "driver-fatal-equal", "粤交罚〔2026〕2号", new(2026, 3, 2)))
            .ThenFacts(Fact(2, "driver-fatal-equal", new(2026, 3, 2), quantity: 10));

    [Fact]
    public void a_penalty_after_a_new_licence_is_recorded_though_the_profile_was_closed_with_the_old_one() =>
        Given(Opened, Fined, new CreditProfileClosed(ProfileClosure.LicenceDeregistered, "注-1", On: new(2027, 3, 3))).On(new(2027, 5, 6))
            .When(Recording(Carrier, "fine-over-30000", "粤交罚〔2027〕9号", new(2027, 5, 6)) with { Opening = Opening })
            .ThenState(profile => profile.ShouldSatisfyAllConditions(
                () => profile.Closed.ShouldBeFalse(), () => profile.Entries.Count.ShouldBe(2), () => profile.CycleFrom.ShouldBe(Opened.CycleFrom)));

    [Fact]
    public void the_same_document_with_other_brackets_changes_nothing() =>
        Given(Opened, Fined).When(Recording(Carrier, "fine-3000-to-30000", "粤交罚[2026] 1号", new(2026, 3, 2))).ThenNothing();
}
