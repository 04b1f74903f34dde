using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Governance.AccessLogs;

/// <summary>For what highly sensitive values may be read; the code that goes with the number of the case or duty (D-01).</summary>
public enum ReadingPurpose
{
    /// <summary>办理行政许可</summary>
    LicensingCase,

    /// <summary>监督检查</summary>
    Inspection,

    /// <summary>投诉举报处理</summary>
    Complaint,

    /// <summary>行政复议、诉讼</summary>
    Dispute,

    /// <summary>协助其他机关依法查询</summary>
    Assistance,

    /// <summary>审计</summary>
    Audit,

    /// <summary>个人信息主体请求查阅、更正、删除</summary>
    RequestOfTheSubject,
}

/// <summary>What happened in the log of one reader on one day.</summary>
public abstract record AccessLogFact
{
    /// <summary>Legal day.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>Highly sensitive values were read: recorded before they leave 敏感数据已读取. It names accounts and rows, never the values.</summary>
/// <param name="Reading">Id of the reading: the same again is the same reading.</param>
/// <param name="Reader">Account of whoever read.</param>
/// <param name="Capacities">The roles they held.</param>
/// <param name="Reference">Number of the case or duty.</param>
/// <param name="Operation">Name of the operation; empty for one without.</param>
/// <param name="Objects">Rows with values in the answer: <c>Application/0198…</c>.</param>
/// <param name="Fields">Fields: <c>Application.residentId</c>.</param>
/// <param name="Values">How many values the answer has; 0 when nothing was found.</param>
[Fact("governance.access-log.values-read.v1")]
public sealed record SensitiveValuesRead(
    string Reading, string Reader, ImmutableArray<Role> Capacities, ReadingPurpose Purpose, string Reference, string Operation,
    ImmutableArray<string> Objects, ImmutableArray<string> Fields, int Values, LocalDate On) : AccessLogFact;

/// <summary>A case was exported as a bundle: recorded before it is handed out 案卷已导出. It names accounts and streams, never what is in them.</summary>
/// <param name="Export">Id of the export: the same again is the same export.</param>
/// <param name="Reader">Account of whoever exported.</param>
/// <param name="Capacities">The roles they held.</param>
/// <param name="Reference">Number of the case or duty for which it was needed.</param>
/// <param name="Case">Number of what was exported.</param>
/// <param name="Streams">Streams with facts in the bundle: <c>licensing.licence/0198…</c>.</param>
/// <param name="Facts">How many facts the bundle has.</param>
/// <param name="InClear">Its papers and its report show personal values.</param>
[Fact("governance.access-log.case-exported.v1")]
public sealed record CaseExported(
    string Export, string Reader, ImmutableArray<Role> Capacities, ReadingPurpose Purpose, string Reference, string Case,
    ImmutableArray<string> Streams, int Facts, bool InClear, LocalDate On) : AccessLogFact;
