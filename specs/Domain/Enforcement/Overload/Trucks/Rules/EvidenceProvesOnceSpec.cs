using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Enforcement.Overload.Trucks;
using Regulatory.Domain.Enforcement.Overload.Trucks.Rules;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Trucks.Rules;

public sealed class EvidenceProvesOnceSpec : TruckRecordActSpec
{
    [Fact]
    public void a_picture_of_one_crossing_proves_no_second_one() =>
        Given(Charged).When(Later(600) with { Digests = [Others[0], Evidence[1]] }).ThenRefused(EvidenceProvesOnce.Id)
            .Details["record"].ShouldBe(FirstRecord.ToString());

    [Fact]
    public void evidence_of_its_own_proves_another() => Given(Charged).When(Later(600)).ThenAccepted();

    [Fact]
    public void what_an_annulled_record_rested_on_is_free_for_the_record_in_its_place() =>
        Given(Charged, new JourneyReleased(FirstRecord, Day)).When(Later(0) with { Digests = Evidence }).ThenAccepted();
}
