using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Enforcement.Overload.Inquiries;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Inquiries;

public sealed class OverloadInquiryLifeSpec : OverloadInquiryActSpec
{
    [Fact]
    public void a_slip_leads_back_to_the_source_unit() => Given().Knowing(Weighed).When(Trace).ThenFacts(Traced);

    [Fact]
    public void somebody_who_is_no_listed_unit_may_have_loaded_too() =>
        Given().Knowing(Weighed).When(new TraceLoad(FirstRecord, Carrier)).ThenFacts(new LoadTraced(Guangzhou, Truck, CarrierOnRecord, null, null, null, Day));

    [Fact]
    public void a_driver_stands_sealed_with_their_qualification() =>
        Given().Knowing(Weighed).When(new TraceDriver(FirstRecord, Driver, "4401001990", "穗通货运有限公司")).ThenFacts(
            new DriverTraced(
                Guangzhou, Truck, PartyOnRecord.Of(Driver, DriverParty), new(DriverParty, "4401001990"), "穗通货运有限公司", Day));

    [Fact]
    public void a_vehicle_that_does_not_conform_is_on_record() =>
        Given().Knowing(Weighed).When(new RecordNonconformity(FirstRecord, NonconformityKind.Modified, "加高栏板 600 毫米")).ThenFacts(
            new NonconformityRecorded(Guangzhou, Truck, NonconformityKind.Modified, "加高栏板 600 毫米", Day));
}
