using System.Text;

namespace Regulatory.Integration.Cases;

/// <summary><c>README.txt</c> of a bundle: what it is and how to check it.</summary>
public static class CaseReadMe
{
    public static byte[] Text { get; } = Encoding.UTF8.GetBytes(
        """
        案卷包 regulatory-bundle/1
        ==========================
        本包载有一个案件在账本中的全部事实、文书，以及证明它们未被改动的材料。核对不需要数据库，也不需要网络：
          1. 用浏览器打开 verify.html，等待结论；再把整个 .zip 拖入该页，连同文书一并核对。
          2. 或者运行 regctl ledger check 案卷包.zip --key 公钥文件 --head 树头文件
             退出码：0 核对一致，1 无法读取，2 发现问题。
        随附公钥（keys.txt）取自账本自身。请另行取得机关公布的公钥，或者由第三方保存的树头，与之比对。

        文件
          manifest.json   清单及各文件的 SHA-256
          facts.jsonl     每行一条事实，即参加摘要计算的原文；个人信息保持密文
          proofs.json     每条事实到树头的包含证明，以及先前树头到该树头的一致性证明（RFC 9162）
          heads/          签名的树头（C2SP signed note）
          keys.txt        公钥，按启用先后
          documents/      文书（PDF/A-3，带签章）
          evidence/       证据文件，以其 SHA-256 命名；事实载有该摘要
          report.pdf      供阅读的报告
          verify.html     离线核对页

        Case bundle regulatory-bundle/1
        ===============================
        This bundle holds all facts of a case in the ledger, its papers, and what proves that nothing was changed. Checking
        needs neither a database nor a network:
          1. Open verify.html in a browser and wait for the verdict; then drop the whole .zip on that page, which checks the
             papers as well.
          2. Or run: regctl ledger check BUNDLE.zip --key KEYFILE --head HEADFILE
             Exit codes: 0 everything checks, 1 it cannot be read, 2 something was found.
        The keys in keys.txt come from the ledger itself. Compare them with the keys that the authority publishes, or with a
        head that somebody else has kept.

        Files
          manifest.json   what is here, with SHA-256 of each file
          facts.jsonl     one fact a line, the very text that is hashed; personal data stay sealed
          proofs.json     inclusion proof of each fact to the head, consistency proofs from earlier heads (RFC 9162)
          heads/          signed heads (C2SP signed notes)
          keys.txt        verifier keys, in the order in which they came into use
          documents/      papers (PDF/A-3, sealed)
          evidence/       files of evidence, called by their SHA-256, which facts record
          report.pdf      a report for reading
          verify.html     the page that checks offline

        """.ReplaceLineEndings("\n"));
}
