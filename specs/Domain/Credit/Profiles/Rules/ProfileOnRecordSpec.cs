using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class ProfileOnRecordSpec : CreditProfileActSpec
{
    [Fact]
    public void a_fact_without_a_profile_and_without_its_opening_is_refused() =>
        Given().When(Recording(Carrier, "fine-3000-to-30000", "粤交罚〔2026〕1号", new(2026, 3, 2))).ThenRefused(ProfileOnRecord.Id);

    [Fact]
    public void nothing_is_scored_that_was_not_opened() =>
        Given().When(new ComputeScore(Carrier, Index, new(2026, 3, 2), "x")).ThenRefused(ProfileOnRecord.Id);
}
