using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class ObjectionInTimeSpec : CreditProfileActSpec
{
    private static FileObjection Objecting => new(Carrier, CreditModelKind.Provincial, [], "等级有误");

    [Fact]
    public void on_the_last_day_an_objection_is_in_time() =>
        Given(Opened, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed, Announced).On(new(2026, 3, 16)).When(Objecting).ThenAccepted();

    [Fact]
    public void the_day_after_it_is_late() =>
        Given(Opened, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed, Announced).On(new(2026, 3, 17)).When(Objecting).ThenRefused(ObjectionInTime.Id);

    [Fact]
    public void before_the_announcement_there_is_nothing_to_object_to() =>
        Given(Opened, Scored(975, CreditGrade.A, new(2026, 3, 2))).When(Objecting).ThenRefused(ObjectionInTime.Id);
}
