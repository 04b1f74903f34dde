using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>
/// 跨部门流程通知: a process tells or asks a partner something and waits for the receipt or the answer. The partner answers with the id
/// and the subject of this message. Nothing in it is personal.
/// </summary>
/// <param name="Message">Id of the message: the process chose it when it began to wait.</param>
/// <param name="Process">The process and what it is about: <c>revocation-consequences/0198…</c>.</param>
/// <param name="Notice">What it is about: <c>licence-ended</c>.</param>
/// <param name="Content">What it says, by name.</param>
/// <param name="Due">Last day for the receipt or the answer.</param>
/// <param name="Basis">The article or rule that it rests on.</param>
[Contract("process.notice.given.v1")]
public sealed record ProcessNotice(
    FactTold Fact,
    Guid Message,
    string Process,
    string Notice,
    ImmutableSortedDictionary<string, string> Content,
    LocalDate Due,
    string Basis) : FactMessage(Fact)
{
    /// <summary>Begins the subject of every notice.</summary>
    public const string SubjectPrefix = "process/";

    public override Guid Id => Message;

    public override string Subject => SubjectPrefix + Process;
}
