using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Entries;
using Regulatory.Domain.Enforcement.Overload.Entries.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Entries.Rules;

public sealed class FaultFitsRecordSpec : EntryCheckActSpec
{
    [Fact]
    public void an_operator_is_not_liable_for_a_truck_that_weighed_within_the_limit_at_its_entry() =>
        Given(Within, Admitted).Knowing(AtEntry).When(Find).ThenRefused(FaultFitsRecord.Id);

    [Fact]
    public void an_operator_that_turned_the_truck_away_did_not_let_it_in() =>
        Given(Over, Refused).Knowing(AtEntry).When(Find).ThenRefused(FaultFitsRecord.Id);

    [Fact]
    public void a_truck_that_was_let_in_under_a_pass_is_nobodys_fault() =>
        Given(Over, Admitted).Knowing(AtEntry).When(Find).ThenRefused(FaultFitsRecord.Id);

    [Fact]
    public void another_company_does_not_answer_for_the_entry() =>
        Given(Over).Knowing(AtEntry).When(Find with { Operator = CarrierCode }).ThenRefused(FaultFitsRecord.Id);

    [Fact]
    public void a_weigher_that_was_off_left_no_record()
    {
        Given().Knowing(AtEntry).When(Find with { Fault = EntryFault.WeigherOff }).ThenAccepted();
        Given(Within).Knowing(AtEntry).When(Find with { Fault = EntryFault.WeigherOff }).ThenRefused(FaultFitsRecord.Id);
    }

    [Fact]
    public void a_mismatch_is_between_two_plates()
    {
        Given(Within).Knowing(AtEntry).When(Find with { Fault = EntryFault.PlateMismatch, Plate = OtherTruck }).ThenAccepted();
        Given(Within).Knowing(AtEntry).When(Find with { Fault = EntryFault.PlateMismatch }).ThenRefused(FaultFitsRecord.Id);
    }

    [Fact]
    public void a_truck_within_its_limit_at_the_exit_leads_to_nobody() =>
        Given(Over).Knowing(AtEntry).When(Find with { FoundGrossKg = 50_000 }).ThenRefused(FaultFitsRecord.Id);
}
