using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Executions;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Enforcement;

namespace Regulatory.Specs.Integration.Documents.Enforcement;

/// <summary>A form never leaves blank what the law demands: it says what is missing, and by which article.</summary>
public sealed class IncompleteFormsSpec
{
    private static readonly CaseStory Case = WorkedCase.Ordinary;

    [Fact]
    public void a_penalty_decision_without_the_partys_address_is_not_made() => GapsOf(
        15, Case.With<CaseFiled>(filed => filed with { Party = WorkedCase.Owner with { PersonAddress = null } }))
        .ShouldContain((AdministrativePenaltyLaw.Art59, "address of the party"));

    [Fact]
    public void a_penalty_decision_without_evidence_is_not_made() =>
        GapsOf(15, Case.Without(fact => fact is EvidenceCollected)).ShouldContain((AdministrativePenaltyLaw.Art59, "the evidence"));

    [Fact]
    public void a_penalty_decision_without_facts_reasons_and_basis_names_all_three() => GapsOf(
        15, Case.With<PenaltyDecided>(decided => decided with { Facts = " ", Reasons = "", Basis = [] }))
        .ShouldBe(
            [(AdministrativePenaltyLaw.Art59, "basis of the penalty"), (AdministrativePenaltyLaw.Art59, "the facts"), (AdministrativePenaltyLaw.Art59, "the reasons")]);

    [Theory]
    [InlineData(11, "APL/44")]
    [InlineData(14, "APL/52")]
    [InlineData(15, "APL/59")]
    [InlineData(8, "ACL/24")]
    [InlineData(19, "ACL/35")]
    public void a_form_that_must_say_where_to_turn_is_not_made_while_nobody_set_it(int number, string article) =>
        (NationalForms.Find(number == 14 ? WorkedCase.OnTheSpot : Case, number, null, WorkedCase.Setting with { Particulars = (_, _) => null })!.Outcome
            as FormOutcome.Incomplete).ShouldNotBeNull().Gaps.ShouldContain(gap => gap.Article == article && gap.Zh.Contains("代收银行"));

    [Fact]
    public void a_notice_that_offers_a_hearing_says_until_when() => GapsOf(
        11, Case.With<NoticeServed>(notice => notice with { RequestHearingBy = null }))
        .ShouldBe([(AdministrativePenaltyLaw.Art64, "until when a hearing may be asked for")]);

    [Fact]
    public void an_on_spot_decision_of_one_officer_is_not_made() => GapsOf(
        14, WorkedCase.OnTheSpot.With<OfficersAssigned>(assigned => assigned with { Officers = assigned.Officers[..1] }))
        .ShouldBe([(AdministrativePenaltyLaw.Art42, "officers: two at least, with name and certificate")]);

    [Fact]
    public void a_record_whose_text_is_not_in_the_store_is_not_made() => GapsOf(2, Case with { Records = Case.Records.Clear() })
        .ShouldBe([
            (AdministrativePenaltyLaw.Art55, "text of the record: the evidence store has no record with the digest 222222222222…"),
            (AdministrativePenaltyLaw.Art55, "who took the record down"),
        ]);

    [Fact]
    public void electronic_service_needs_the_signed_confirmation() => GapsOf(
        23, Case.With<DecisionServed>(served => served with { Method = Regulatory.Domain.Enforcement.ServiceMethod.Electronic }), 2)
        .ShouldBe([(AdministrativePenaltyLaw.Art61, "the party's signed confirmation of electronic service")]);

    [Fact]
    public void a_seizure_names_what_is_held() => GapsOf(8, Case.With<MeasureImposed>(imposed => imposed with { Items = [] }))
        .ShouldBe([(AdministrativeCompulsionLaw.Art24, "list of what is held")]);

    [Fact]
    public void a_demand_names_a_definite_amount() => GapsOf(
        19, Case.With<PerformanceDemanded>(demanded => demanded with { Fine = Money.Zero, Surcharge = Money.Zero }))
        .ShouldBe([(AdministrativeCompulsionLaw.Art35, "the definite amount")]);

    [Fact]
    public void compulsory_enforcement_comes_after_a_demand() => GapsOf(20, Case.Without(fact => fact is PerformanceDemanded))
        .ShouldBe([(AdministrativeCompulsionLaw.Art35, "number of the demand, which must come first")]);

    [Fact]
    public void a_filing_without_the_heads_leave_is_not_made() => GapsOf(1, Case.With<CaseFiled>(filed => filed with { ApprovedBy = null }))
        .ShouldBe([(TransportEnforcementProcedure.Art63, "approval of the head of the agency")]);

    [Fact]
    public void what_has_not_happened_has_no_form() => NationalForms.Of(WorkedCase.OnTheSpot, WorkedCase.Setting)
        .Where(form => form.Outcome is FormOutcome.Complete).Select(form => form.Number).ShouldBe([14]);

    [Theory]
    [InlineData(18)]
    [InlineData(21)]
    [InlineData(22)]
    public void what_was_not_enforced_by_the_agency_itself_has_no_such_form(int number) => GapsOf(number, Case).ShouldHaveSingleItem().Article.ShouldStartWith("ACL/");

    [Fact]
    public void a_notice_of_hearing_that_was_recorded_with_its_day_alone_is_not_made() => GapsOf(
        12, Case.With<CaseHearingScheduled>(scheduled => scheduled with { StartsAt = null }))
        .ShouldBe([(AdministrativePenaltyLaw.Art64, "time of the hearing: the notice was recorded with its day alone")]);

    [Fact]
    public void substitute_performance_comes_after_a_demand() => GapsOf(21, WorkedCase.ControlZone.Without(fact => fact is DutyDemanded))
        .ShouldBe([(AdministrativeCompulsionLaw.Art51, "number of the demand, which must come three days before")]);

    [Theory]
    [InlineData(18, "ACL/44")]
    [InlineData(21, "ACL/51")]
    [InlineData(22, "ACL/40")]
    public void what_is_enforced_is_a_decision_on_record(int number, string article) =>
        GapsOf(number, WorkedCase.ControlZone.Without(fact => fact is CorrectionOrdered)).ShouldContain(gap => gap.Article == article);

    [Fact]
    public void an_order_to_correct_says_what_it_rests_on() => GapsOf(
        16, WorkedCase.ControlZone.With<CorrectionOrdered>(ordered => ordered with { Basis = [], Facts = "" }))
        .ShouldBe([(AdministrativePenaltyLaw.Art28, "basis of the order"), (AdministrativePenaltyLaw.Art28, "the facts")]);

    [Fact]
    public void a_form_that_would_name_an_erased_person_is_gone() => NationalForms.Find(
        Case.With<CaseFiled>(filed => filed with { Party = WorkedCase.Owner with { PersonName = WorkedCase.Owner.PersonName! with { Clear = null } } }),
        15, null, WorkedCase.Setting)!.Outcome.ShouldBeOfType<FormOutcome.Erased>();

    [Fact]
    public void there_is_no_form_of_another_number() => NationalForms.Find(Case, 25, null, WorkedCase.Setting).ShouldBeNull();

    [Fact]
    public void there_is_no_second_form_where_there_is_one() => GapsOf(15, Case, item: 2)
        .ShouldBe([(AdministrativePenaltyLaw.Art57, "penalty decision: none was made in the ordinary procedure")]);

    private static IEnumerable<(string Article, string En)> GapsOf(int number, CaseStory story, int? item = null) =>
        (NationalForms.Find(story, number, item, WorkedCase.Setting)!.Outcome as FormOutcome.Incomplete).ShouldNotBeNull().Gaps.Select(gap => (gap.Article, gap.En));
}
