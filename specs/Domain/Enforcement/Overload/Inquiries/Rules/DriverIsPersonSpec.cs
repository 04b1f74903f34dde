using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Enforcement.Overload.Inquiries;
using Regulatory.Domain.Enforcement.Overload.Inquiries.Rules;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Inquiries.Rules;

public sealed class DriverIsPersonSpec : OverloadInquiryActSpec
{
    [Fact]
    public void a_company_drives_no_truck() => Given().Knowing(Weighed).When(new TraceDriver(FirstRecord, Carrier)).ThenRefused(DriverIsPerson.Id);
}
