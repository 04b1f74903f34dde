using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Lists.Rules;

public sealed class RedListConditionsSpec : CreditListingActSpec
{
    private static readonly ListSubject Praising = new(Model, "文-1", "理由", new(2027, 3, 2), Carrier);

    [Fact]
    public void one_cycle_of_aa_is_too_few() => Given().Knowing(Graded(CreditGrade.AA, CreditGrade.AAA)).When(Praising).ThenRefused(RedListConditions.Id);

    [Theory]
    [InlineData(SeverityClass.Minor, true)]
    [InlineData(SeverityClass.General, false)]
    [InlineData(SeverityClass.Serious, false)]
    public void a_general_entry_that_counts_keeps_a_subject_off(SeverityClass severity, bool praised)
    {
        var outcome = Given().Knowing(Graded(CreditGrade.AAA, CreditGrade.AAA, new Regulatory.Domain.Credit.Profiles.CreditFactRecorded(
            1, "enforcement", "文-1", new(2026, 3, 1), ItemCode.Parse("complaint-proven"), severity, 1, null, null, null, new(2026, 3, 1)))).When(Praising);
        if (praised) outcome.ThenAccepted();
        else outcome.ThenRefused(RedListConditions.Id);
    }

    [Fact]
    public void without_a_profile_there_is_nothing_to_praise() => Given().When(Praising).ThenRefused(RedListConditions.Id);

    [Fact]
    public void nor_on_the_strength_of_somebody_else_s() =>
        Given().Knowing(Graded(CreditGrade.AAA, CreditGrade.AAA))
            .When(Praising with { Listing = CreditListingId.Parse("E:91440300MA5BBBB14D:Red") }).ThenRefused(RedListConditions.Id);
}
