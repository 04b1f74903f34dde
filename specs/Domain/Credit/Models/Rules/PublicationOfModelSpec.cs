using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Models.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Models.Rules;

public sealed class PublicationOfModelSpec : CreditModelActSpec
{
    [Fact]
    public void a_model_without_its_document_is_not_published() => Given().When(Publishing with { DocumentNumber = " " }).ThenRefused(PublicationOfModel.Id);

    [Fact]
    public void nor_superseded() => Given(Published).When(new SupersedeModel(Id, Next, "", new(2027, 1, 1))).ThenRefused(PublicationOfModel.Id);
}
