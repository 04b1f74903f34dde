using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Enforcement.Measures.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Measures.Rules;

public sealed class OneTestAtATimeSpec : MeasureSpec
{
    [Fact]
    public void two_tests_do_not_run_side_by_side() =>
        Given(Imposed, new TestingBegan("检1", "省质检站", new(2026, 3, 5), new(2026, 3, 5))).On(new(2026, 3, 6)).When(new BeginTesting(Id, "检2", "省质检站", new(2026, 3, 6)))
            .ThenRefused(OneTestAtATime.Id);

    [Fact]
    public void a_test_that_was_not_begun_does_not_end() =>
        Given(Imposed).On(new(2026, 3, 6)).When(new EndTesting(Id, new(2026, 3, 6))).ThenRefused(OneTestAtATime.Id);

    [Fact]
    public void ten_days_of_testing_are_added() =>
        Given(Imposed, new TestingBegan("检1", "省质检站", new(2026, 3, 5), new(2026, 3, 5))).On(new(2026, 3, 14)).When(new EndTesting(Id, new(2026, 3, 14)))
            .ThenFact<TestingEnded>(ended => ended.Until.Due.ShouldBe(new(2026, 4, 11)));
}
