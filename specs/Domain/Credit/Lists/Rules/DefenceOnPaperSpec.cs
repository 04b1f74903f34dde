using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Lists.Rules;

public sealed class DefenceOnPaperSpec : CreditListingActSpec
{
    [Fact]
    public void a_defence_without_a_record_is_none() => Given(Notified).When(new RecordListingDefence(Truck, "")).ThenRefused(DefenceOnPaper.Id);
}
