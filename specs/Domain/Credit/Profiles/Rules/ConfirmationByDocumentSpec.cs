using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class ConfirmationByDocumentSpec : CreditProfileActSpec
{
    [Fact]
    public void a_confirmation_without_a_number_is_refused() =>
        Given(Opened, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed, Announced).On(new(2026, 3, 17))
            .When(new ConfirmGrade(Carrier, CreditModelKind.Provincial, "")).ThenRefused(ConfirmationByDocument.Id);
}
