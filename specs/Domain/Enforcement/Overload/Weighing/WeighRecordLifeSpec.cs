using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Enforcement.Overload.Weighing.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Weighing;

public sealed class WeighRecordLifeSpec : WeighRecordActSpec
{
    [Fact]
    public void an_overloaded_truck_is_captured_and_screened_at_once() =>
        Given().By(Gateway).Knowing(AtSite).When(Capture).ThenFacts(Captured, Screened);

    [Fact]
    public void a_capture_goes_through_two_reviews_sealing_owner_and_notice_into_a_case()
    {
        Given(Captured, Screened).When(new PassFirstReview(FirstRecord)).ThenFacts(First);
        Given(Captured, Screened, First).By(OtherOfficer).When(new PassSecondReview(FirstRecord)).ThenFacts(Second);
        Given(Captured, Screened, First, Second).When(new SealWeighEvidence(FirstRecord, Digest)).ThenFacts(Sealed);
        Given(Captured, Screened, First, Second, Sealed).When(new IdentifyOwner(FirstRecord, Carrier, CarrierCode, "440100123456")).ThenFacts(Identified);
        Given(Captured, Screened, First, Second, Sealed, Identified).When(new InformOwner(FirstRecord, InformChannel.TextMessage)).ThenFacts(Informed);
        Given(Captured, Screened, First, Second, Sealed, Identified, Informed).When(new FileWeighing(FirstRecord, TheCase)).ThenFacts(Filed);
    }

    [Fact]
    public void an_owner_who_is_a_person_stands_sealed() =>
        Given(Captured, Screened, First, Second, Sealed).When(new IdentifyOwner(FirstRecord, Driver)).ThenFact<OwnerIdentified>(identified =>
        {
            identified.Owner.Name.ShouldBeNull();
            identified.Owner.PersonName.ShouldBe(new Personal(DriverParty, "张三"));
        });

    [Fact]
    public void a_reviewer_discards_what_proves_nothing() =>
        Given(Captured, Screened).When(new DiscardWeighing(FirstRecord, DiscardReason.ReviewFailed, "号牌被遮挡")).ThenFacts(
            new WeighingDiscarded(DiscardReason.ReviewFailed, "号牌被遮挡", "officer-gz", Day));

    [Fact]
    public void a_wrong_record_is_annulled_and_another_named_in_its_place() =>
        Given(Captured, Screened, First).By(UnitHead).When(new AnnulWeighRecord(FirstRecord, "称重传感器故障", OtherRecord))
            .ThenFacts(new WeighRecordAnnulled("称重传感器故障", OtherRecord, Day) { Reading = new(Site, Guangzhou, Day, OverLimit: true) });
}
