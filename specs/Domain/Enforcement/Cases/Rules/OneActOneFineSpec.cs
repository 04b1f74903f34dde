using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class OneActOneFineSpec : CaseActSpec
{
    [Fact]
    public void a_fine_takes_the_key_of_the_act_for_ever() =>
        Given(ToDecide).On(new(2026, 3, 16)).When(Deciding).ThenClaims(OneActOneFine.ClaimKind, "E:91440101MA5AAAA00W|RT11|粤A12345/Yellow|G105K2300100|2026-02-27");

    [Fact]
    public void the_same_act_of_another_day_is_another() =>
        OneActOneFine.KeyOf(PersonId, Act.Offence, null, "A 1", new(2026, 3, 1)).ShouldNotBe(OneActOneFine.KeyOf(PersonId, Act.Offence, null, "A1", new(2026, 3, 2)));

    [Fact]
    public void spaces_in_the_place_make_no_difference() =>
        OneActOneFine.KeyOf(PersonId, Act.Offence, null, "A 1", new(2026, 3, 1)).ShouldBe(OneActOneFine.KeyOf(PersonId, Act.Offence, null, "A1", new(2026, 3, 1)));

    [Fact]
    public void a_case_with_a_fine_takes_no_second_one() =>
        OneActOneFine.Check(EnforcementCase.Evolve(EnforcementCase.Evolve(EnforcementCase.Initial, Filed), Decided), Decided.Penalties)!.Rule.ShouldBe(OneActOneFine.Id);

    [Fact]
    public void nor_does_another_way_of_writing_it() =>
        OneActOneFine.KeyOf(PersonId, Act.Offence, null, "Ｓ385 k80＋380", new(2026, 3, 1))
            .ShouldBe(OneActOneFine.KeyOf(PersonId, Act.Offence, null, "S385 K80+380", new(2026, 3, 1)));

    [Fact]
    public void of_one_weighing_nobody_is_fined_twice_wherever_it_is_said_to_be()
    {
        var record = WeighRecordId.Parse("0198c6f0-0000-7000-8000-0000000000a9");
        var weighed = Filed.Act with { WeighRecord = record };
        OneActOneFine.WeighingOf(PersonId, weighed).ShouldBe(OneActOneFine.WeighingOf(PersonId, weighed with { Place = "别处" }));
        OneActOneFine.WeighingOf(PersonId, Filed.Act).ShouldBeNull();
    }
}
