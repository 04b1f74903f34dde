using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Lists.Rules;

public sealed class NoticeServedSpec : CreditListingActSpec
{
    [Fact]
    public void a_notice_without_number_basis_or_name_is_none()
    {
        Given().When(Notifying with { NoticeNumber = "" }).ThenRefused(NoticeServed.Id);
        Given().When(Notifying with { Basis = "" }).ThenRefused(NoticeServed.Id);
        Given().When(Notifying with { Name = "" }).ThenRefused(NoticeServed.Id);
    }

    [Fact]
    public void one_that_will_be_served_tomorrow_is_none() => Given().When(Notifying with { ServedOn = new(2026, 3, 3) }).ThenRefused(NoticeServed.Id);
}
