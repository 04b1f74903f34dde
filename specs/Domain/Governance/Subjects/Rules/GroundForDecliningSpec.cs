using Regulatory.Domain.Governance.Subjects;
using Regulatory.Domain.Governance.Subjects.Rules;

namespace Regulatory.Domain.Specs.Governance.Subjects.Rules;

public sealed class GroundForDecliningSpec : SubjectSpec
{
    [Theory]
    [InlineData("")]
    [InlineData("PIPL")]
    [InlineData("PIPL/")]
    [InlineData("XYZ/47")]
    [InlineData("因为欧阳明华还有案件")]
    [InlineData("PIPL/47\n")]
    public void what_is_no_article_of_a_known_instrument_is_no_ground(string article) =>
        Given(Requested).When(new DeclineErasure(Person, Number, article)).ThenRefused(GroundForDeclining.Id);

    [Theory]
    [InlineData("PIPL/47")]
    [InlineData("CSL/21(3)")]
    [InlineData("OWN/legal-hold")]
    public void an_article_of_law_or_a_rule_of_the_system_is(string article) =>
        Given(Requested).When(new DeclineErasure(Person, Number, article)).ThenAccepted();
}
