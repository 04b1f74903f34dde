using System.Diagnostics;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Publicity.Publications;

/// <summary>
/// The powers over the publicity of a document, one line per act. Who may give an act is said by its <see cref="ActOfAttribute"/> and
/// checked before it gets here.
/// </summary>
public static partial class PublicationDecider
{
    public static Decision<PublicationFact> Decide(Publication publication, PublicationCommand command, PublicityContext context) =>
        OrderOfPublicity.Check(publication, context) is { } refusal ? refusal : command switch
        {
            EvaluatePublicity act => Decide(publication, act, context),
            _ when PublicationOnRecord.Check(publication) is { } unknown => unknown,
            ReconsiderPublicity act => Decide(publication, act, context),
            RecordNecessity act => Decide(publication, act, context),
            ReportDocument act => Decide(publication, act, context),
            PublishPenalty act => Decide(publication, act, context),
            PublishLicence act => Decide(publication, act, context),
            CorrectPublication act => Decide(publication, act, context),
            RecordLicenceState act => Decide(publication, act, context),
            RequireWithdrawal act => Decide(publication, act, context),
            WithdrawPublication act => Decide(publication, act, context),
            EndPublicity act => Decide(publication, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };
}
