using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class RepairUnderTheMeasuresSpec : CreditProfileActSpec
{
    private static CreditFactRecorded Minor => Fact(1, "complaint-proven", new(2026, 3, 2), SeverityClass.Minor);

    [Theory]
    [InlineData(3, 31, false)]
    [InlineData(4, 1, true)]
    public void repair_begins_with_the_measures_on_the_first_of_april_2026(int month, int day, bool allowed)
    {
        var outcome = Given(Opened, Minor, Paid).On(new(2026, month, day)).When(new ApplyRepair(Carrier, 1, "XYZG-2026-1", "承诺-1"));
        if (allowed) outcome.ThenAccepted();
        else outcome.ThenRefused(RepairUnderTheMeasures.Id);
    }
}
