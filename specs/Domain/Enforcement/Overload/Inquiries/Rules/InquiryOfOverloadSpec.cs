using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Enforcement.Overload.Inquiries.Rules;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Inquiries.Rules;

public sealed class InquiryOfOverloadSpec : OverloadInquiryActSpec
{
    [Fact]
    public void without_a_weighing_that_found_an_excess_there_is_nothing_to_inquire_into() => Given().When(Trace).ThenRefused(InquiryOfOverload.Id);

    [Fact]
    public void another_city_does_not_inquire() => Given().By(Shenzhen).Knowing(Weighed).When(Trace).ThenRefused(InquiryOfOverload.Id);
}
