using Regulatory.Domain.Governance.Subjects.Rules;

namespace Regulatory.Domain.Specs.Governance.Subjects.Rules;

public sealed class NumberedRequestSpec : SubjectSpec
{
    [Fact]
    public void a_request_without_a_number_is_refused() => Given().When(Request with { RequestNumber = " " }).ThenRefused(NumberedRequest.Id);
}
