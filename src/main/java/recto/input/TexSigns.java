package recto.input;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The commands of TeX that {@link TexFormula} knows, by their names. */
final class TexSigns {
  /** Those whose words stand upright, or as they are. */
  static final Set<String> UPRIGHT =
      Set.of(
          "text",
          "textrm",
          "textit",
          "textbf",
          "mathrm",
          "mathit",
          "mathbf",
          "mbox",
          "operatorname",
          "rm",
          "bf",
          "it");

  /** Names of functions. */
  static final Set<String> NAMES =
      Set.of(
          "sin", "cos", "tan", "cot", "sec", "csc", "log", "ln", "exp", "lim", "max", "min", "sup",
          "inf", "det", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "mod", "gcd", "deg");

  /** Those that show nothing in a line. */
  static final Set<String> SILENT =
      Set.of(
          "left",
          "right",
          "big",
          "Big",
          "bigl",
          "bigr",
          "displaystyle",
          "textstyle",
          "limits",
          "!");

  static final Set<String> SPACES = Set.of(",", ";", ":", " ", "quad", "qquad");

  /** Signs between which and what is beside them stands a space. */
  static final Map<String, String> RELATIONS =
      table(
          """
      le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ equiv ≡ approx ≈ sim ∼ simeq ≃ cong ≅ propto ∝ in ∈ notin ∉
      subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ to → rightarrow → leftarrow ← Rightarrow ⇒
      Leftarrow ⇐ leftrightarrow ↔ Leftrightarrow ⇔ iff ⇔ mapsto ↦ ll ≪ gg ≫ pm ± mp ∓ times ×
      div ÷ cup ∪ cap ∩ setminus ∖ wedge ∧ vee ∨ land ∧ lor ∨ mid ∣ parallel ∥ perp ⊥
      """);

  static final Map<String, String> SIGNS =
      table(
          """
      alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι
      kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ
      chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ
      Omega Ω infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃ emptyset ∅ varnothing ∅ neg ¬ lnot ¬
      cdot · cdots ⋯ ldots … dots … ast ∗ star ⋆ circ ∘ bullet • prime ′ hbar ℏ ell ℓ Re ℜ Im ℑ
      aleph ℵ angle ∠ triangle △ square □ int ∫ oint ∮ sum ∑ prod ∏ langle ⟨ rangle ⟩ lbrace { rbrace }
      { { } } % % & & # # $ $ _ _ | ∥ vert | Vert ∥ lbrack [ rbrack ] degree ° S § dag † ddag ‡
      """);

  /** Marks that stand over the letter before them. */
  static final Map<String, String> ACCENTS =
      Map.of(
          "bar",
          "\u0304",
          "overline",
          "\u0305",
          "hat",
          "\u0302",
          "widehat",
          "\u0302",
          "vec",
          "\u20D7",
          "dot",
          "\u0307",
          "ddot",
          "\u0308",
          "tilde",
          "\u0303",
          "widetilde",
          "\u0303");

  private TexSigns() {}

  private static Map<String, String> table(String words) {
    Map<String, String> table = new HashMap<>();
    String[] pairs = words.strip().split("\\s+", -1);
    for (int i = 0; i + 1 < pairs.length; i += 2) {
      table.put(pairs[i], pairs[i + 1]);
    }
    return table;
  }
}
