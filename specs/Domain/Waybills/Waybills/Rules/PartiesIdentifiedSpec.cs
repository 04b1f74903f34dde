using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class PartiesIdentifiedSpec : WaybillSpec
{
    [Fact]
    public void an_organisation_without_credit_code_is_refused() => Refused(Particulars with { Consignee = Particulars.Consignee with { CreditCode = null } }, "consignee");

    [Fact]
    public void a_party_without_telephone_is_refused() => Refused(Particulars with { Consignor = Particulars.Consignor with { Telephone = null } }, "consignor");

    [Fact]
    public void a_driver_without_the_number_of_a_qualification_is_refused() =>
        Refused(Particulars with { Driver = Particulars.Driver with { QualificationNumber = "" } }, "driver");

    [Fact]
    public void nothing_new_is_recorded_of_somebody_who_is_being_forgotten() =>
        Given().Knowing(context => context with { Leaving = [Escort] }).When(new DraftWaybill(Id, Particulars)).ThenRefused(PartiesIdentified.Id)
            .Details["who"].ShouldBe("escort");

    [Fact]
    public void a_natural_person_takes_goods_by_resident_id() =>
        Given().When(new DraftWaybill(Id, Particulars with
        {
            Consignee = new(PartyKind.NaturalPerson, "张三", ResidentId: DriverResident, Telephone: "13800000001"),
        })).ThenFact<WaybillDrafted>(drafted => drafted.Content.Consignee.PersonName!.Subject.ShouldBe(Driver));

    private void Refused(WaybillParticulars said, string who) =>
        Given().When(new DraftWaybill(Id, said)).ThenRefused(PartiesIdentified.Id).Details["who"].ShouldBe(who);
}
